import fc from 'fast-check';
import {expect, test} from 'vitest';
import {splitGraphemes} from '../../../source/tui/layout/split-graphemes.js';
import {anyText} from './any-text.js';

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

test('splits as Intl.Segmenter does, over the edges of its window too', () => {
	fc.assert(
		fc.property(anyText, fc.integer({min: 1, max: 60}), (text, times) => {
			const long = text.repeat(times);
			const expected = Array.from(segmenter.segment(long), ({segment, index}) => ({text: segment, start: index}));
			expect(splitGraphemes(long)).toEqual(expected);
		}),
		{numRuns: 40},
	);
});

test('takes time by the length of the text, not by its square', () => {
	const started = performance.now();
	expect(splitGraphemes('漢'.repeat(80_000))).toHaveLength(80_000);
	expect(performance.now() - started).toBeLessThan(5000);
});
