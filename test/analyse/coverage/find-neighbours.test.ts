import {expect, test} from 'vitest';
import {commonTerms} from '../../../source/analyse/coverage/common-terms.js';
import {indexByDay} from '../../../source/analyse/coverage/day-index.js';
import {findNeighbours} from '../../../source/analyse/coverage/find-neighbours.js';
import type {WeighedRows} from '../../../source/analyse/terms/weighed-rows.js';

type Row = readonly number[];

const vector = (...terms: number[]): Row => terms;

function table(rows: readonly Row[]): WeighedRows {
	const starts = [0];
	for (const {length} of rows) starts.push((starts.at(-1) ?? 0) + length);
	const weights = rows.flatMap((terms) => terms.map(() => 1 / Math.sqrt(terms.length)));
	return {starts: Uint32Array.from(starts), terms: Uint32Array.from(rows.flat()), weights: Float32Array.from(weights)};
}

function pairs(rows: readonly Row[], days: readonly (number | null)[]): number[][] {
	const index = indexByDay(table(rows), days, 3);
	const {limit, sizes, rows: found} = findNeighbours(index, {common: commonTerms(index), limit: 24});
	return rows.map((_, row) => Array.from(found.subarray(row * limit, row * limit + (sizes[row] ?? 0))).sort());
}

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

test('takes a term for common that many articles of few days have, not one that many have over a year', () => {
	const rows = Array.from({length: 300}, () => vector(1));
	const [sameDay, overTime] = [rows.map(() => 100), rows.map((_, day) => 10 * day)];
	expect(commonTerms(indexByDay(table(rows), sameDay, 3))[1]).toBe(1);
	expect(commonTerms(indexByDay(table(rows), overTime, 3))[1]).toBe(0);
	expect(pairs(rows, sameDay)[0]).toEqual([]);
});
