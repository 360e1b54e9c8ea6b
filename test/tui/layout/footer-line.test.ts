import {expect, test} from 'vitest';
import {footerLine} from '../../../source/tui/layout/footer-line.js';
import {textOf} from './text-of.js';

test('the foot gives keys up from the right, and keeps the position', () => {
	const keys = [
		{keys: '↵', label: 'read'},
		{keys: 'c', label: 'compare'},
		{keys: '?', label: 'help'},
	];
	const foot = (width: number) => textOf(footerLine({width, keys, position: '1 of 4'})).trimEnd();
	expect(foot(50)).toBe(' ↵ read   c compare   ? help               1 of 4');
	expect(foot(30)).toBe(' ↵ read   c compare    1 of 4');
	expect(foot(8)).toBe(' ↵ read');
});
