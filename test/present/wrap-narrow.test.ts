import fc from 'fast-check';
import {expect, test} from 'vitest';
import wrapAnsi from 'wrap-ansi';
import {wrapNarrow} from '../../source/present/text/wrap-narrow.js';

const word = fc.string({unit: fc.constantFrom('a', 'ß', '–', '„', 'ö', '.'), minLength: 1, maxLength: 9});

test('breaks words of narrow signs as wrap-ansi does', () => {
	fc.assert(
		fc.property(fc.array(word), fc.integer({min: 1, max: 30}), (words, width) => {
			const text = words.join(' ');
			const lines = wrapNarrow(text, width);
			fc.pre(lines !== null);
			expect(lines).toEqual(wrapAnsi(text, width, {hard: true}).split('\n'));
		}),
	);
});

test('leaves to others what is wide, painted, uneven or longer than a line', () => {
	for (const text of ['東京', '\u001B[1mfett\u001B[22m', 'zwei  Blanks', ' vorn', 'hinten ', 'Donaudampfschiff', 'e\u0301', '👍', 'a\nb'])
		expect(wrapNarrow(text, 10)).toBeNull();
});
