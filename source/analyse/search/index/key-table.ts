import type {KeyReader} from '../text/key-reader.js';
import {type Vocabulary, wordNumber} from './vocabulary.js';

/**
 * Numbers keys by a hash table over one array of letters: a Map of strings takes three times as long. What is known of a key
 * stands together, since reading a collection is mostly waiting for memory.
 */
export class KeyTable {
	private readonly vocabulary: Vocabulary;
	private size = 0;
	private fresh = 0;
	/** All keys one after the other. */
	private letters = new Uint16Array(startSize * 16);
	private lettersEnd = 0;
	/** Of each key its hash, where it begins in `letters`, its length, its number. */
	private entries = new Int32Array(startSize * perEntry);
	/** Key + 1, or 0 where free; open addressing, at most half full. */
	private slots = new Int32Array(startSize * 2);

	/** Keys that the vocabulary does not have get the numbers after its last. */
	constructor(vocabulary: Vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** The keys that the vocabulary does not have, in the order of their numbers. */
	freshKeys(): string[] {
		const keys = new Array<string>(this.fresh).fill('');
		for (let entry = 0; entry < this.size * perEntry; entry += perEntry) {
			const start = this.entries[entry + 1] ?? 0;
			const place = (this.entries[entry + 3] ?? 0) - this.vocabulary.sorted.length;
			// Made of codes, and not cut out of a longer string, a Latin key takes a byte a letter.
			if (place >= 0) keys[place] = String.fromCharCode(...this.letters.subarray(start, start + (this.entries[entry + 2] ?? 0)));
		}
		return keys;
	}

	/** Gives each key that it has so far another number, by its number. */
	renumber(numbers: Uint32Array): void {
		for (let number = 3; number < this.size * perEntry; number += perEntry) this.entries[number] = numbers[this.entries[number] ?? 0] ?? 0;
	}

	/** The number of the key that was read last. */
	number(reader: KeyReader): number {
		const {slots, entries} = this;
		const hash = reader.hash ^ (reader.hash >>> 15);
		const mask = slots.length - 1;
		let slot = hash & mask;
		for (let key = slots[slot] ?? 0; key !== 0; key = slots[slot] ?? 0) {
			const entry = (key - 1) * perEntry;
			if (entries[entry] === hash && this.isKey(entry, reader)) return entries[entry + 3] ?? 0;
			slot = (slot + 1) & mask;
		}
		return this.keep(slot, hash, reader);
	}

	private isKey(entry: number, {letters, length}: KeyReader): boolean {
		if (this.entries[entry + 2] !== length) return false;
		const start = this.entries[entry + 1] ?? 0;
		for (let at = 0; at < length; at++) if (this.letters[start + at] !== letters[at]) return false;
		return true;
	}

	private keep(slot: number, hash: number, {letters, length}: KeyReader): number {
		const key = letters.subarray(0, length);
		const number = this.numberOf(key);
		if (this.lettersEnd + length > this.letters.length) this.letters = larger(this.letters, new Uint16Array(this.letters.length * 2));
		this.letters.set(key, this.lettersEnd);
		const entry = this.size * perEntry;
		this.entries[entry] = hash;
		this.entries[entry + 1] = this.lettersEnd;
		this.entries[entry + 2] = length;
		this.entries[entry + 3] = number;
		this.lettersEnd += length;
		this.slots[slot] = ++this.size;
		if (this.size * 2 === this.slots.length) this.grow();
		return number;
	}

	private numberOf(key: Uint16Array): number {
		const {vocabulary} = this;
		const known = vocabulary.sorted.length === 0 ? -1 : wordNumber(vocabulary, String.fromCharCode(...key));
		return known < 0 ? vocabulary.sorted.length + this.fresh++ : known;
	}

	private grow(): void {
		this.entries = larger(this.entries, new Int32Array(this.entries.length * 2));
		this.slots = new Int32Array(this.slots.length * 2);
		const mask = this.slots.length - 1;
		for (let key = 0; key < this.size; key++) {
			let slot = (this.entries[key * perEntry] ?? 0) & mask;
			while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
			this.slots[slot] = key + 1;
		}
	}
}

const startSize = 1 << 12;
const perEntry = 4;

function larger<Numbers extends Uint16Array | Int32Array>(from: Numbers, to: Numbers): Numbers {
	to.set(from);
	return to;
}
