import fc from 'fast-check';
import {expect, test} from 'vitest';
import {wordsOf} from '../../../source/clean/lines/words-of.js';

test('the words are the runs of letters and digits, in any script', () => {
	const text = fc.oneof(fc.string({unit: 'grapheme'}), fc.string({unit: 'binary'}), fc.constantFrom('Größe 12½ „Zug“ – 𝒜b𝒞 漢字', 'x²y'));
	fc.assert(
		fc.property(text, (any) => {
			expect(wordsOf(any)).toEqual(any.match(/[\p{L}\p{N}]+/gu) ?? []);
		}),
		{numRuns: 1000},
	);
});
