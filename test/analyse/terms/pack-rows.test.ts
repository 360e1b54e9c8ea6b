import fc from 'fast-check';
import {expect, test} from 'vitest';
import {packRows, unpackRows} from '../../../source/analyse/terms/pack-rows.js';

const row = fc.uniqueArray(fc.record({term: fc.oneof(fc.nat(300), fc.nat(2 ** 31 - 1)), count: fc.integer({min: 1, max: 65_535})}), {
	selector: ({term}) => term,
	maxLength: 12,
});

test('gives back the rows that were packed', () => {
	fc.assert(
		fc.property(fc.array(row, {maxLength: 8}), (rows) => {
			const sorted = rows.map((terms) => terms.toSorted((a, b) => a.term - b.term));
			const starts = Uint32Array.from([0, ...sorted.keys()], (_, at) => sorted.slice(0, at).flat().length);
			const table = {
				starts,
				terms: Uint32Array.from(sorted.flat(), ({term}) => term),
				counts: Uint16Array.from(sorted.flat(), ({count}) => count),
			};
			expect(unpackRows(packRows(table), new Uint16Array(table.counts.length))).toEqual(table);
		}),
	);
});

test('takes two bytes for a term a few thousand numbers after the one before', () => {
	const terms = Uint32Array.from({length: 100}, (_, at) => 5000 * at);
	const {bytes} = packRows({starts: new Uint32Array([0, 100]), terms, counts: new Uint8Array(100).fill(1)});
	expect(bytes.length).toBeLessThan(210);
});
