import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {flowAround} from '../../../source/tui/layout/flow-around.js';
import {anyText} from './any-text.js';

test('the first rows leave room, the others take the whole width', () => {
	expect(flowAround('Wir bauen für die nächsten dreißig Jahre an Kai und Gleis', {rows: 2, narrow: 10, wide: 24})).toEqual([
		'Wir bauen',
		'für die',
		'nächsten dreißig Jahre',
		'an Kai und Gleis',
	]);
});

test('line ends are kept, and count as rows', () => {
	expect(flowAround('Kai\nGleis und Strom\nLandstrom und Gleis', {rows: 2, narrow: 5, wide: 20})).toEqual([
		'Kai',
		'Gleis',
		'und Strom',
		'Landstrom und Gleis',
	]);
});

test('nothing is lost and nothing too wide', () => {
	fc.assert(
		fc.property(anyText, fc.integer({min: 0, max: 3}), fc.integer({min: 8, max: 30}), (text, rows, narrow) => {
			const found = flowAround(text, {rows, narrow, wide: 40});
			expect(found.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
			for (const [row, line] of found.entries()) expect(stringWidth(line)).toBeLessThanOrEqual(row < rows ? narrow : 40);
		}),
	);
});
