import {expect, test} from 'vitest';
import {overran, withinTime} from '../../source/ingest/within-time.js';

test('work that ends in time gives what it gives, and what it throws it throws', () => {
	expect(withinTime(1000, () => [1, 2])).toEqual([1, 2]);
	expect(() => withinTime(1000, () => JSON.parse('{'))).toThrow(SyntaxError);
});

test.each<[string, () => unknown]>([
	[
		'a loop',
		() => {
			for (;;);
		},
	],
	['a regular expression that is tried in 2^40 ways', () => /^(?:a+)+$/u.test(`${'a'.repeat(40)}b`)],
	['a replacement whose time grows with the square', () => 'x'.repeat(2_000_000).replace(/x*y/gu, '')],
])('ends %s', (_, work) => {
	expect(withinTime(100, work)).toBe(overran);
});

test('clocks may be held one in the other, and the next one starts anew', () => {
	const inner = () => {
		for (;;);
	};
	expect(withinTime(5000, () => [withinTime(50, inner), 'on'])).toEqual([overran, 'on']);
	expect(withinTime(1000, () => 'after')).toBe('after');
});
