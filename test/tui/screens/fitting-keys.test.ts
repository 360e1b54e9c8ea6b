import {expect, test} from 'vitest';
import {fittingKeys} from '../../../source/tui/screens/fitting-keys.js';

const key = (keys: string, label: string, always = false) => ({keys, label, always});
const keys = [key('n', 'next', true), key('c', 'compare'), key('x', 'removed'), key('?', 'help', true), key('q', 'back', true)];
const fitted = (room: number) => fittingKeys(keys, room).map((entry) => entry.keys);

test('the least wanted give way first, then what the screen is for, and last the way back', () => {
	expect(fitted(80)).toEqual(['n', 'c', 'x', '?', 'q']);
	expect(fitted(42)).toEqual(['n', 'c', '?', 'q']);
	expect(fitted(30)).toEqual(['n', '?', 'q']);
	expect(fitted(20)).toEqual(['n', 'q']);
	expect(fitted(10)).toEqual(['q']);
	expect(fitted(0)).toEqual([]);
});

test('a key too wide gives way to a narrower one behind it', () => {
	const wide = [
		key('n', 'next', true),
		key('Tab', 'the other telling'),
		key('x', 'removed'),
		key('?', 'help', true),
		key('q', 'back', true),
	];
	expect(fittingKeys(wide, 42).map((entry) => entry.keys)).toEqual(['n', 'x', '?', 'q']);
});
