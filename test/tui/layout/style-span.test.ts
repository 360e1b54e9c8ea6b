import {expect, test} from 'vitest';
import {styleSpan} from '../../../source/tui/layout/style-span.js';

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
