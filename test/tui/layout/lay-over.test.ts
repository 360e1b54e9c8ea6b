import {expect, test} from 'vitest';
import {layOver} from '../../../source/tui/layout/lay-over.js';

test('the upper layer wins where both cover a stretch', () => {
	const under = [{start: 0, end: 20, role: 'changed' as const}];
	const over = [{start: 5, end: 8, role: 'differs' as const}];
	expect(layOver(under, over)).toEqual([
		{start: 0, end: 5, role: 'changed'},
		{start: 5, end: 8, role: 'differs'},
		{start: 8, end: 20, role: 'changed'},
	]);
});

test('layers apart from each other stay as they are, in order', () => {
	const under = [{start: 10, end: 12, role: 'changed' as const}];
	const over = [{start: 0, end: 3, role: 'differs' as const}];
	expect(layOver(under, over)).toEqual([...over, ...under]);
});
