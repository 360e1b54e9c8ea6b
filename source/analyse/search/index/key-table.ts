import type {KeyReader} from '../text/key-reader.js';

/** Numbers keys by a hash table over one array of letters: a Map of strings takes three times as long. */
export class KeyTable {
	/** The number of each key kept, in order of arrival. */
	private numbers = new Uint32Array(startSize);
	private size = 0;
	private readonly numberOf: (key: string) => number;
	/** All keys one after the other; key k is from `ends[k]` to `ends[k + 1]`. */
	private letters = new Uint16Array(startSize * 16);
	private ends = new Uint32Array(startSize + 1);
	private hashes = new Int32Array(startSize);
	/** Key + 1, or 0 where free; open addressing, at most half full. */
	private slots = new Int32Array(startSize * 2);

	/** `numberOf` numbers a key that comes up for the first time. */
	constructor(numberOf: (key: string) => number) {
		this.numberOf = numberOf;
	}

	/** The number of the key that was read last. */
	number(reader: KeyReader): number {
		const hash = reader.hash ^ (reader.hash >>> 15);
		const mask = this.slots.length - 1;
		let slot = hash & mask;
		for (let entry = this.slots[slot] ?? 0; entry !== 0; entry = this.slots[slot] ?? 0) {
			if (this.hashes[entry - 1] === hash && this.isKey(entry - 1, reader)) return this.numbers[entry - 1] ?? 0;
			slot = (slot + 1) & mask;
		}
		return this.keep(slot, hash, reader);
	}

	private isKey(known: number, {letters, length}: KeyReader): boolean {
		let at = this.ends[known] ?? 0;
		if ((this.ends[known + 1] ?? 0) - at !== length) return false;
		for (let letter = 0; letter < length; letter++) if (this.letters[at++] !== letters[letter]) return false;
		return true;
	}

	private keep(slot: number, hash: number, {letters, length}: KeyReader): number {
		const key = letters.subarray(0, length);
		const number = this.numberOf(String.fromCharCode(...key));
		const start = this.ends[this.size] ?? 0;
		if (start + length > this.letters.length) this.letters = larger(this.letters, new Uint16Array(this.letters.length * 2));
		this.letters.set(key, start);
		this.hashes[this.size] = hash;
		this.numbers[this.size] = number;
		this.slots[slot] = ++this.size;
		this.ends[this.size] = start + length;
		if (this.size === this.hashes.length) this.grow();
		return number;
	}

	private grow(): void {
		const size = this.hashes.length * 2;
		this.ends = larger(this.ends, new Uint32Array(size + 1));
		this.hashes = larger(this.hashes, new Int32Array(size));
		this.numbers = larger(this.numbers, new Uint32Array(size));
		this.slots = new Int32Array(size * 2);
		for (let known = 0; known < this.size; known++) this.slots[this.freeSlot(this.hashes[known] ?? 0)] = known + 1;
	}

	private freeSlot(hash: number): number {
		const mask = this.slots.length - 1;
		let slot = hash & mask;
		while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
		return slot;
	}
}

const startSize = 1 << 12;

function larger<Numbers extends Uint16Array | Uint32Array | Int32Array>(from: Numbers, to: Numbers): Numbers {
	to.set(from);
	return to;
}
