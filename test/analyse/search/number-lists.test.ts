import fc from 'fast-check';
import {expect, test} from 'vitest';
import {extendLists} from '../../../source/analyse/search/index/extend-lists.js';
import {emptyLists, keepListed, plainNote, readList} from '../../../source/analyse/search/index/number-lists.js';

const numbers = fc.uniqueArray(fc.oneof(fc.nat(300), fc.nat(2 ** 28)), {maxLength: 60}).map((list) => list.sort((a, b) => a - b));

const packed = (list: readonly number[]) =>
	extendLists(emptyLists(false, 1), 1, (add) => {
		for (const number of list) add(0, number, plainNote);
	});

test('a packed list gives back its numbers', () => {
	fc.assert(
		fc.property(numbers, (list) => {
			const room = new Uint32Array(60);
			const size = readList(packed(list), 0, room, new Uint8Array(60));
			expect(Array.from(room.subarray(0, size))).toEqual(list);
		}),
	);
});

test('of some numbers those are kept that a list has too', () => {
	fc.assert(
		fc.property(numbers, numbers, (some, list) => {
			const room = Uint32Array.from(some);
			const size = keepListed(packed(list), 0, room, some.length);
			expect(Array.from(room.subarray(0, size))).toEqual(some.filter((number) => list.includes(number)));
		}),
	);
});
