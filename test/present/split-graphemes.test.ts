import fc from 'fast-check';
import {expect, test, vi} from 'vitest';
import {splitGraphemes} from '../../source/present/text/split-graphemes.js';
import {anyText} from '../tui/layout/any-text.js';

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

test('splits as Intl.Segmenter does, over the edges of its window too', () => {
	fc.assert(
		fc.property(anyText, fc.integer({min: 1, max: 60}), (text, times) => {
			const long = text.repeat(times);
			const expected = Array.from(segmenter.segment(long), ({segment, index}) => ({text: segment, start: index}));
			expect(splitGraphemes(long)).toEqual(expected);
		}),
		{numRuns: 200},
	);
});

test('asks Intl.Segmenter about short stretches only, since its time grows with their square', () => {
	const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
	expect(splitGraphemes('漢'.repeat(80_000))).toHaveLength(80_000);
	expect(Math.max(...segment.mock.calls.map(([text]) => text.length))).toBeLessThanOrEqual(1000);
	segment.mockRestore();
});

test('a musical note over the edge of its window stays one character', () => {
	const text = `${'x'.repeat(397)}\u{1D158}\u{1D165}\u{1D16E} `;
	expect(splitGraphemes(text).map(({text: character}) => character)).toContain('\u{1D158}\u{1D165}\u{1D16E}');
});
