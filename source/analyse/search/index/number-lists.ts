import {longVarint, moreBytes} from './long-varint.js';

/**
 * Many lists of growing numbers, perhaps each with a note of one byte, packed: the gap to the number before as a varint,
 * in noted lists with one bit that says whether a note follows; `plainNote`, which most have, takes no byte.
 */
export interface NumberLists {
	readonly noted: boolean;
	/** List i is `bytes` from `offsets[i]` up to `offsets[i + 1]`. */
	readonly offsets: Uint32Array;
	readonly bytes: Uint8Array;
}

export const plainNote = 1;
/** As many lists as `count`, all empty. */
export const emptyLists = (noted: boolean, count: number): NumberLists => ({
	noted,
	offsets: new Uint32Array(count + 1),
	bytes: new Uint8Array(0),
});

/** Unpacks a list into arrays that are long enough, and answers how many numbers it has. Damaged bytes give wrong numbers, no error. */
export function readList({noted, offsets, bytes}: NumberLists, list: number, numbers: Uint32Array, notes: Uint8Array): number {
	const end = offsets[list + 1] ?? 0;
	let at = offsets[list] ?? end;
	const noteBit = noted ? 1 : 0;
	let number = 0;
	let size = 0;
	while (at < end) {
		let code = bytes[at++] ?? 0;
		if (code >= 0x80) {
			code = longVarint(bytes, at - 1);
			at += moreBytes(code);
		}
		number += code >>> noteBit;
		numbers[size] = number;
		notes[size++] = code & noteBit ? (bytes[at++] ?? plainNote) : plainNote;
	}
	return size;
}

/** Keeps of the first `size` of some growing numbers those that a list without notes has too, in their order, and answers how many are left. */
export function keepListed({offsets, bytes}: NumberLists, list: number, numbers: Uint32Array, size: number): number {
	const end = offsets[list + 1] ?? 0;
	let at = offsets[list] ?? end;
	let [number, next, kept] = [0, 0, 0];
	while (at < end && next < size) {
		let gap = bytes[at++] ?? 0;
		if (gap >= 0x80) {
			gap = longVarint(bytes, at - 1);
			at += moreBytes(gap);
		}
		number += gap;
		while (next < size && (numbers[next] ?? 0) < number) next++;
		if (next < size && numbers[next] === number) numbers[kept++] = number;
	}
	return kept;
}

/** The last number of a list, 0 where it is empty. */
export function lastNumber(lists: NumberLists, list: number): number {
	const most = (lists.offsets[list + 1] ?? 0) - (lists.offsets[list] ?? 0);
	if (!(most > 0)) return 0;
	const numbers = new Uint32Array(most);
	return numbers[readList(lists, list, numbers, new Uint8Array(most)) - 1] ?? 0;
}
