import {expect, test} from 'vitest';
import {contentTerms} from '../../../source/analyse/summary/content-terms.js';
import {sameFact, sameFactFrom} from '../../../source/analyse/summary/same-fact.js';
import {sentenceRarity} from '../../../source/analyse/summary/sentence-rarity.js';

const vote = 'Für das Terminal stimmten 57 Prozent, sagte Hafenmeisterin Ute Brandis in Elmshagen.';
const others = ['Die Linden am Kai müssen weichen.', 'Reeder fürchten höhere Gebühren.', 'Gebaut wird ab Herbst.'];

/** Whether the second sentence counts as saying what the first says. */
function isSame(one: string, other: string): boolean {
	const [a, b, ...rest] = [one, other, ...others].map((sentence) => contentTerms(sentence.match(/[\p{L}\p{N}]+/gu) ?? [], 'de'));
	if (!a || !b) throw new Error('two sentences are needed');
	return sameFact(a, b, sentenceRarity([a, b, ...rest].map((terms) => ({terms})))) >= sameFactFrom;
}

test('says the same in other words', () => {
	expect(isSame(vote, 'Laut Hafenmeisterin Ute Brandis stimmten in Elmshagen 57 Prozent für das Terminal.')).toBe(true);
});

test('a name in common is no fact in common', () => {
	expect(isSame('Ute Brandis kam nicht allein zur Sitzung.', 'Ute Brandis aber blieb bis zuletzt dort.')).toBe(false);
});

test('who leaves out the number does not confirm it, though the number confirms the rest', () => {
	const withoutNumber = 'Das sagte Hafenmeisterin Ute Brandis in Elmshagen.';
	expect(isSame(vote, withoutNumber)).toBe(false);
	expect(isSame(withoutNumber, vote)).toBe(true);
});

test('another number is another fact', () => {
	expect(isSame(vote, vote.replace('57', '61'))).toBe(false);
});
