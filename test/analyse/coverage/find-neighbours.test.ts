import {expect, test} from 'vitest';
import {findNeighbours} from '../../../source/analyse/coverage/find-neighbours.js';
import type {Vector} from '../../../source/analyse/terms/vector.js';

const vector = (...terms: number[]): Vector => ({
	terms: Uint32Array.from(terms),
	weights: Float32Array.from(terms, () => 1 / Math.sqrt(terms.length)),
});

const longestGap = 3;
const pairs = (vectors: readonly Vector[], days: readonly (number | null)[]) =>
	findNeighbours(vectors, {days, longestGap, limit: 24}).map(({places}) => [...places].sort());

test('pairs articles that share a term', () => {
	expect(pairs([vector(1, 2), vector(3), vector(2, 4)], [null, null, null])).toEqual([[2], [], [0]]);
});

test('looks only at articles of nearby days and at those without a day', () => {
	const same = [vector(1), vector(1), vector(1), vector(1)];
	expect(pairs(same, [100, 102, 110, null])).toEqual([[1, 3], [0, 3], [3], [0, 1, 2]]);
});

test('finds nothing through an article without terms', () => {
	expect(pairs([vector(), vector(1)], [null, null])).toEqual([[], []]);
});
