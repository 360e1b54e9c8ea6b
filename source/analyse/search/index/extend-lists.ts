import {lastNumber, type NumberLists, plainNote} from './number-lists.js';

/** Calls back with each number to add and the list it goes to; for one list in growing order. The same each time. */
export type EachAddition = (add: (list: number, number: number, note: number) => void) => void;

/** Lists with more numbers at their ends, and perhaps more lists: `count` of them. */
export function extendLists(lists: NumberLists, count: number, each: EachAddition): NumberLists {
	const {noted} = lists;
	const before = lists.offsets.length - 1;
	const codeOf = (gap: number, note: number) => (noted ? ((gap << 1) | (note === plainNote ? 0 : 1)) >>> 0 : gap);
	const last = new Uint32Array(count);
	const known = new Uint8Array(before);
	const sizes = new Uint32Array(count + 1);
	const starts = new Map<number, number>();
	each((list, number, note) => {
		if (list < before && known[list] === 0) {
			known[list] = 1;
			last[list] = lastNumber(lists, list);
			starts.set(list, last[list] ?? 0);
		}
		sizes[list] = (sizes[list] ?? 0) + sizeOf(codeOf(number - (last[list] ?? 0), note), note);
		last[list] = number;
	});
	const {offsets, next, bytes} = room(lists, count, sizes);
	last.fill(0);
	for (const [list, number] of starts) last[list] = number;
	each((list, number, note) => {
		next[list] = write(bytes, next[list] ?? 0, codeOf(number - (last[list] ?? 0), note), note);
		last[list] = number;
	});
	return {noted, offsets, bytes};
}

/** The lists copied with room for `sizes` more bytes each; `next`: where that begins. */
function room({offsets: old, bytes: from}: NumberLists, count: number, sizes: Uint32Array) {
	const offsets = new Uint32Array(count + 1);
	const next = new Uint32Array(count);
	const end = old.at(-1) ?? 0;
	let added = 0;
	for (let list = 0; list < count; list++) {
		next[list] = (old[list + 1] ?? end) + added;
		added += sizes[list] ?? 0;
		offsets[list + 1] = (old[list + 1] ?? end) + added;
	}
	const bytes = new Uint8Array(end + added);
	// Lists between two that grow are copied in one go.
	let copied = 0;
	for (let list = 0; list < old.length - 1; list++) {
		if (sizes[list] === 0) continue;
		const until = old[list + 1] ?? end;
		bytes.set(from.subarray(copied, until), (next[list] ?? 0) - until + copied);
		copied = until;
	}
	bytes.set(from.subarray(copied, end), (offsets[old.length - 1] ?? 0) - end + copied);
	return {offsets, next, bytes};
}

function sizeOf(code: number, note: number): number {
	let size = note === plainNote ? 1 : 2;
	for (let rest = code >>> 7; rest > 0; rest >>>= 7) size++;
	return size;
}

function write(bytes: Uint8Array, from: number, code: number, note: number): number {
	let at = from;
	let rest = code;
	for (; rest >= 0x80; rest >>>= 7) bytes[at++] = (rest & 0x7f) | 0x80;
	bytes[at++] = rest;
	if (note !== plainNote) bytes[at++] = note;
	return at;
}
