import {readList} from '../index/number-lists.js';
import type {Scratch} from '../index/scratch.js';
import type {SearchIndex} from '../index/search-index.js';
import {type Edges, eachTrigram} from '../index/trigrams.js';
import {keyLength} from '../index/vocabulary.js';

/** What words are looked for by the trigrams they share with a key. */
export interface Likeness {
	/** How many trigrams they must share at least, of how many the key has. */
	readonly needed: (all: number) => number;
	/** How long they must be at least, in letters. */
	readonly shortest: number;
	/** How many words are wanted at most. */
	readonly most: number;
}

/** Words differ in length by so many letters or more. */
const farInLength = 31;
/** How many of a key's commonest trigrams are not counted, if enough are left. */
const mostSpared = 2;
const leastCounted = 2;
/** Keys have at most so many trigrams that count. */
const mostShared = 63;

/** How many words share enough, as a rule, at most. */
const usuallyAlike = 1 << 14;

/** Counts how many trigrams words share with a key. One counter serves all queries, so that none allocates anything large. */
export class TrigramCounter {
	private readonly index: SearchIndex;
	private readonly scratch: Scratch;
	/** For each word how many trigrams it shares. */
	private readonly counts: Uint8Array;
	/** The words that share enough: the first `size`. */
	private alike = new Uint32Array(usuallyAlike);
	private size = 0;
	/** How many are enough. */
	private least = 0;
	/** For each number of trigrams how many words share so many. */
	private readonly sharing = new Uint32Array(mostShared + 1);
	/** For each rank how many words have it, then where those go. */
	private readonly places = new Uint32Array((mostShared + 1) * (farInLength + 1));

	constructor(index: SearchIndex, scratch: Scratch) {
		this.index = index;
		this.scratch = scratch;
		this.counts = new Uint8Array(index.vocabulary.sorted.length);
	}

	/**
	 * The words that share most trigrams with a key, best first, of equals the nearest in length: first by all of the key but its
	 * beginning, then by all of it. The commonest trigrams tell least and have the longest lists: they are not counted.
	 */
	likeliest(key: string, {needed, shortest, most}: Likeness): readonly [Uint32Array, Uint32Array] {
		const ends = this.trigrams(key, 'end');
		const spared = Math.max(0, Math.min(mostSpared, needed(ends.length) - leastCounted));
		this.counts.fill(0);
		this.size = 0;
		this.least = needed(ends.length) - spared;
		for (const trigram of ends.slice(spared)) this.count(trigram, shortest);
		const byEnd = this.best(key.length, this.least, most);
		for (const trigram of this.trigrams(key, 'start')) this.count(trigram, shortest);
		// Were the first letter a trigram too, it would be shared by too many.
		return [byEnd, this.best(key.length, Math.max(this.least, needed(ends.length + 2) - spared - 1), most)];
	}

	/** Sorts by counting: there are few ranks. What goes beyond the end of the list is dropped. */
	private best(length: number, least: number, most: number): Uint32Array {
		const {places} = this;
		const cut = this.leastAmongBest(least, most);
		places.fill(0);
		this.eachAlike(length, cut, (_, rank) => {
			places[rank] = (places[rank] ?? 0) + 1;
		});
		let size = 0;
		for (let rank = 0; rank < places.length; rank++) {
			const here = places[rank] ?? 0;
			places[rank] = size;
			size += here;
		}
		const words = new Uint32Array(Math.min(size, most));
		this.eachAlike(length, cut, (word, rank) => {
			const place = places[rank] ?? 0;
			places[rank] = place + 1;
			words[place] = word;
		});
		return words;
	}

	/** How many trigrams the last of the `most` best words shares. */
	private leastAmongBest(least: number, most: number): number {
		const {counts, alike, sharing} = this;
		sharing.fill(0);
		for (let at = 0; at < this.size; at++) {
			const shared = Math.min(counts[alike[at] ?? 0] ?? 0, mostShared);
			sharing[shared] = (sharing[shared] ?? 0) + 1;
		}
		let cut = sharing.length - 1;
		for (let words = sharing[cut] ?? 0; words < most && cut > least; words += sharing[cut] ?? 0) cut--;
		return cut;
	}

	/** Calls back with the words that share enough, each with its rank: 0 is best. */
	private eachAlike(length: number, least: number, visit: (word: number, rank: number) => void): void {
		const {counts, alike, index} = this;
		for (let at = 0; at < this.size; at++) {
			const word = alike[at] ?? 0;
			const shared = Math.min(counts[word] ?? 0, mostShared);
			if (shared < least) continue;
			const away = Math.min(Math.abs(keyLength(index.vocabulary, word) - length), farInLength);
			visit(word, (mostShared - shared) * (farInLength + 1) + away);
		}
	}

	/** Some trigrams of a key, those of most words first. */
	private trigrams(key: string, edges: Edges): number[] {
		const trigrams: number[] = [];
		eachTrigram(key, edges, (trigram) => trigrams.push(trigram));
		const {offsets} = this.index.trigrams;
		const size = (trigram: number) => (offsets[trigram + 1] ?? 0) - (offsets[trigram] ?? 0);
		return trigrams.sort((a, b) => size(b) - size(a));
	}

	private count(trigram: number, shortest: number): void {
		const {counts, least, index} = this;
		const {numbers, notes} = this.scratch;
		const length = readList(index.trigrams, trigram, numbers, notes);
		for (let at = 0; at < length; at++) {
			const word = numbers[at] ?? 0;
			const shared = (counts[word] ?? 0) + 1;
			counts[word] = shared;
			if (shared === least && keyLength(index.vocabulary, word) >= shortest) this.add(word);
		}
	}

	private add(word: number): void {
		if (this.size === this.alike.length) {
			const larger = new Uint32Array(this.alike.length * 2);
			larger.set(this.alike);
			this.alike = larger;
		}
		this.alike[this.size++] = word;
	}
}
