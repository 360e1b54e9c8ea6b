import fc from 'fast-check';
import {expect, test} from 'vitest';
import {bothEnds} from '../../../source/tui/layout/both-ends.js';
import {clipLine} from '../../../source/tui/layout/clip-line.js';
import {displayWidth} from '../../../source/tui/layout/display-width.js';
import type {Line} from '../../../source/tui/layout/line.js';
import {lineWidth} from '../../../source/tui/layout/line-width.js';
import {padLine} from '../../../source/tui/layout/pad-line.js';
import {truncate} from '../../../source/tui/layout/truncate.js';
import {anyText, anyWidth} from './any-text.js';

const anyLine: fc.Arbitrary<Line> = fc.array(
	anyText.map((text) => ({text: text.replace(/\s/gu, ' '), role: 'text' as const})),
	{maxLength: 4},
);

test('what is cut to a width is no wider', () => {
	fc.assert(
		fc.property(anyLine, anyText, anyWidth, (line, text, width) => {
			expect(displayWidth(truncate(text, width))).toBeLessThanOrEqual(width);
			expect(lineWidth(clipLine(line, width))).toBeLessThanOrEqual(width);
			expect(lineWidth(bothEnds(line, [{text, role: 'muted'}], width))).toBeLessThanOrEqual(width);
			expect(lineWidth(padLine(clipLine(line, width), width))).toBe(width);
		}),
	);
});

test('cuts a line in the stretch that leaves its width', () => {
	const line: Line = [
		{text: 'Kai ', role: 'strong'},
		{text: 'in Seebrück', role: 'text'},
	];
	expect(clipLine(line, 8)).toEqual([
		{text: 'Kai ', role: 'strong'},
		{text: 'in…', role: 'text'},
	]);
});
