import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {bothEnds} from '../../../source/tui/layout/both-ends.js';
import {clipLine} from '../../../source/tui/layout/clip-line.js';
import {displayWidth} from '../../../source/tui/layout/display-width.js';
import type {Line} from '../../../source/tui/layout/line.js';
import {lineWidth} from '../../../source/tui/layout/line-width.js';
import {padLine} from '../../../source/tui/layout/pad-line.js';
import {splitLines} from '../../../source/tui/layout/split-lines.js';
import {styleSpan} from '../../../source/tui/layout/style-span.js';
import {truncate} from '../../../source/tui/layout/truncate.js';
import {anyText, anyWidth} from './any-text.js';
import {textOf} from './text-of.js';

const anyLine: fc.Arbitrary<Line> = fc.array(
	anyText.map((text) => ({text: text.replace(/\s/gu, ' '), role: 'text' as const})),
	{maxLength: 4},
);

test('the width of a text is what string-width says', () => {
	fc.assert(
		fc.property(fc.oneof(anyText, fc.string({unit: 'binary'})), (text) => {
			expect(displayWidth(text)).toBe(stringWidth(text, {countAnsiEscapeCodes: true}));
		}),
	);
	const narrow = Array.from({length: 0x250 - 0x20}, (_, code) => String.fromCodePoint(code + 0x20));
	for (const letter of narrow) expect([letter, displayWidth(letter)]).toEqual([letter, stringWidth(letter)]);
});

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

test('cuts between graphemes and says so', () => {
	expect(truncate('Seebrück hofft', 9)).toBe('Seebrück…');
	expect(truncate('Seebrück hofft', 10)).toBe('Seebrück…');
	expect(truncate('Seebrück hofft', 14)).toBe('Seebrück hofft');
	expect(truncate('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 4)).toBe('👩‍👩‍👧…');
	expect(truncate('Seebrück hofft', 9, '...')).toBe('Seebrü...');
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

test('sets two texts at the two ends', () => {
	const left: Line = [{text: 'Seebrücker Bote', role: 'text'}];
	const right: Line = [{text: '1 of 4', role: 'muted'}];
	expect(textOf(bothEnds(left, right, 26))).toBe('Seebrücker Bote     1 of 4');
	expect(textOf(bothEnds(left, right, 20))).toBe('Seebrücker…   1 of 4');
	expect(textOf(bothEnds(left, right, 12))).toBe('Seebrücker…');
	expect(textOf(bothEnds([{text: 'Kai', role: 'text'}], right, 12))).toBe('Kai   1 of 4');
});

test('shows each stretch in its role', () => {
	const row = {start: 10, end: 20, text: 'Kai im Bau'};
	expect(
		styleSpan(row, 'text', [
			{start: 5, end: 13, role: 'match'},
			{start: 17, end: 30, role: 'currentMatch'},
		]),
	).toEqual([
		{text: 'Kai', role: 'match'},
		{text: ' im ', role: 'text'},
		{text: 'Bau', role: 'currentMatch'},
	]);
});

test('two columns have a wall between them over the whole height', () => {
	const line = (text: string): Line => [{text, role: 'text'}];
	const lines = splitLines([line('Kai'), line('Gleisanschluss')], [line('Hafen')], {left: 6, right: 5, height: 3, ascii: false});
	expect(lines.map(textOf)).toEqual(['Kai    │ Hafen', 'Gleis… │ ', '       │ ']);
});
