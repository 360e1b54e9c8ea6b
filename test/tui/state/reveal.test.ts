import fc from 'fast-check';
import {expect, test} from 'vitest';
import {reveal} from '../../../source/tui/state/reveal.js';

test('the view keeps still while the selection is in it', () => {
	expect(reveal(10, 5, 10, 10)).toBe(10);
	expect(reveal(10, 5, 14, 14)).toBe(10);
});

test('the view moves no further than to the selection', () => {
	expect(reveal(10, 5, 9, 9)).toBe(9);
	expect(reveal(10, 5, 15, 15)).toBe(11);
});

test('a heading comes into view with its first entry where both have room', () => {
	expect(reveal(10, 5, 8, 9)).toBe(8);
	expect(reveal(10, 1, 8, 9)).toBe(9);
});

test('the selection is always in view', () => {
	fc.assert(
		fc.property(fc.nat(100), fc.integer({min: 1, max: 40}), fc.nat(100), fc.nat(3), (top, height, from, more) => {
			const to = from + more;
			const next = reveal(top, height, from, to);
			expect(to).toBeGreaterThanOrEqual(next);
			expect(to).toBeLessThan(next + height);
		}),
	);
});
