import fc from 'fast-check';
import {expect, test} from 'vitest';
import {linkByAverage} from '../../../source/analyse/coverage/link-by-average.js';

test('leaves places without links alone', () => {
	expect(linkByAverage(3, [], 0.5)).toEqual([[0], [1], [2]]);
});

test('joins by the mean over all pairs, so a chain does not pull strangers together', () => {
	const chain = [
		{a: 0, b: 1, score: 0.9},
		{a: 1, b: 2, score: 0.8},
	];
	expect(linkByAverage(3, chain, 0.5)).toEqual([[0, 1], [2]]);
	expect(linkByAverage(3, [...chain, {a: 0, b: 2, score: 0.3}], 0.5)).toEqual([[0, 1, 2]]);
});

test('lets the strongest pair join first', () => {
	const links = [
		{a: 0, b: 1, score: 0.6},
		{a: 1, b: 2, score: 0.9},
	];
	expect(linkByAverage(3, links, 0.5)).toEqual([[0], [1, 2]]);
});

test('keeps apart what the limit keeps apart, however strong the bridge between them', () => {
	const bridge = [
		{a: 0, b: 1, score: 0.9},
		{a: 1, b: 2, score: 0.9},
	];
	expect(linkByAverage(3, bridge, 0.4)).toEqual([[0, 1, 2]]);
	expect(linkByAverage(3, bridge, 0.4, {values: [20, null, 200], widest: 3})).toEqual([[0, 1], [2]]);
	expect(linkByAverage(3, bridge, 0.4, {values: [20, null, 23], widest: 3})).toEqual([[0, 1, 2]]);
});

test('puts every place into exactly one group, equal scores or not', () => {
	const link = fc.record({a: fc.nat(7), b: fc.nat(7), score: fc.constantFrom(0.2, 0.5, 0.5, 0.9)}).filter(({a, b}) => a !== b);
	fc.assert(
		fc.property(fc.array(link, {maxLength: 30}), (links) => {
			const places = linkByAverage(8, links, 0.4).flat();
			expect(places.sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
		}),
	);
});

test('goes on joining what it has joined: two pairs that are near each other become one group', () => {
	const near = [
		{a: 0, b: 1, score: 0.9},
		{a: 2, b: 3, score: 0.9},
	];
	const between = [0, 1].flatMap((a) => [2, 3].map((b) => ({a, b, score: 0.5})));
	expect(linkByAverage(4, [...near, ...between], 0.3)).toEqual([[0, 1, 2, 3]]);
});
