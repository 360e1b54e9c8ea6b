import fc from 'fast-check';
import {expect, test} from 'vitest';
import {lineOfPlace, placeOfLine} from '../../../source/tui/state/place.js';

const rising = fc.array(fc.nat({max: 5}), {minLength: 1, maxLength: 60}).map((steps) => {
	let sum = 0;
	return steps.map((step) => {
		sum += step;
		return sum;
	});
});

test('the place of a line is shown by that line', () => {
	fc.assert(
		fc.property(rising, fc.nat(), (anchors, at) => {
			const line = at % anchors.length;
			expect(lineOfPlace(anchors, placeOfLine(anchors, line))).toBe(line);
		}),
	);
});

test('broken into other lines, a place is on the line that holds its offset', () => {
	fc.assert(
		fc.property(rising, fc.nat({max: 300}), (anchors, offset) => {
			const line = lineOfPlace(anchors, {offset, extra: 0});
			expect(line).toBeGreaterThanOrEqual(0);
			expect(line).toBeLessThan(anchors.length);
			if (line > 0) expect(anchors[line]).toBeLessThanOrEqual(offset);
			expect(anchors[line + 1] ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(Math.min(offset, anchors[line + 1] ?? offset));
		}),
	);
});

test('lines that show none of the text are told apart by their number', () => {
	const anchors = [0, 0, 0, 40, 90, 90];
	expect(placeOfLine(anchors, 2)).toEqual({offset: 0, extra: 2});
	expect(lineOfPlace([0, 40, 90], {offset: 0, extra: 2})).toBe(0);
	expect(placeOfLine([], 3)).toEqual({offset: 0, extra: 3});
});
