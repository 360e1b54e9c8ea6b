import {expect, test} from 'vitest';
import {bothEnds} from '../../../source/tui/layout/both-ends.js';
import type {Line} from '../../../source/tui/layout/line.js';
import {textOf} from './text-of.js';

test('sets two texts at the two ends', () => {
	const left: Line = [{text: 'Seebrücker Bote', role: 'text'}];
	const right: Line = [{text: '1 of 4', role: 'muted'}];
	expect(textOf(bothEnds(left, right, 26))).toBe('Seebrücker Bote     1 of 4');
	expect(textOf(bothEnds(left, right, 20))).toBe('Seebrücker…   1 of 4');
	expect(textOf(bothEnds(left, right, 12))).toBe('Seebrücker…');
	expect(textOf(bothEnds([{text: 'Kai', role: 'text'}], right, 12))).toBe('Kai   1 of 4');
});
