import {expect, test} from 'vitest';
import {gatherCandidates} from '../../../source/analyse/summary/gather-candidates.js';
import {sameFact, sameFactFrom} from '../../../source/analyse/summary/same-fact.js';
import {storyLikeness} from '../../../source/analyse/summary/story-likeness.js';
import {article} from '../../helpers/article.js';

const vote = 'Für das Terminal stimmten 57 Prozent, sagte Hafenmeisterin Ute Brandis in Elmshagen.';
const others = ['Die Linden am Kai müssen weichen.', 'Reeder fürchten höhere Gebühren.', 'Gebaut wird ab Herbst.'];

/** Whether the second sentence counts as saying what the first says. */
function isSame(one: string, other: string): boolean {
	const tellings = [gatherCandidates(article('eins', '', one, ...others), 0), gatherCandidates(article('zwei', '', other), 1)];
	const [[a] = [], [b] = []] = tellings;
	if (!a || !b) throw new Error('two sentences are needed');
	return sameFact(a, b, storyLikeness(tellings)) >= sameFactFrom;
}

test('says the same in other words', () => {
	expect(isSame(vote, 'Laut Hafenmeisterin Ute Brandis stimmten in Elmshagen 57 Prozent für das Terminal.')).toBe(true);
});

test('sees through compounds and endings', () => {
	expect(
		isSame(
			'Die Stadt baut ihren Hafen aus, Kosten: 40 Millionen.',
			'Der Ausbau des Stadthafens kostet 40 Millionen, wie die Stadt mitteilt.',
		),
	).toBe(true);
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
