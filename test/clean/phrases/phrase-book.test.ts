import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {compilePhrases} from '../../../source/clean/phrases/compile-phrases.js';
import {offerCues, sceneCues} from '../../../source/clean/phrases/cues.js';
import {furniture} from '../../../source/clean/phrases/furniture.js';
import {wordingsIn, wordingsOf} from '../../../source/clean/phrases/phrase-book.js';
import {requiredLiterals} from '../../../source/clean/phrases/required-literals.js';

test.each([
	['newsletter', ['newsletter']],
	['(?:lesen|hören) sie auch', ['lesen', 'hören']],
	['anzeigen?(?: endet)?', ['anzeige']],
	['(?:jetzt )?zum angebot', ['angebot']],
	['[\\p{L}-]*briefing(?!\\p{L})', ['briefing']],
	['\\d+ (?:dollar|euro)\\+', ['dollar', 'euro']],
	['(?:ab|\\d+)', null],
	['(?:kommentar)?', null],
	['ha{2,}llo', ['llo']],
])('a match of %s needs one of the literals %j', (phrase, literals) => {
	expect(requiredLiterals(phrase)).toEqual(literals);
});

const folder = new URL('../../fixtures/clean/', import.meta.url);
const lines = readdirSync(folder)
	.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
	.map((line) => line.replace(/^.*? \| /u, '').toLowerCase());

test('no phrase that occurs in a line is missed by the one pass over it', () => {
	for (const {phrases} of [...furniture, ...offerCues, ...sceneCues]) {
		const own = wordingsOf(phrases);
		const patterns = phrases.map((phrase) => compilePhrases([phrase.replace(/^…/u, '')]));
		for (const line of lines) {
			const candidates = own(wordingsIn(line));
			const occurring = [...patterns.keys()].filter((place) => patterns[place]?.test(line));
			expect(candidates).toEqual(expect.arrayContaining(occurring));
		}
	}
});

test('a line of plain report needs hardly any phrase to be tried', () => {
	expect(wordingsIn('der gemeinderat hat den bau der brücke am montag einstimmig beschlossen.').length).toBeLessThan(10);
});
