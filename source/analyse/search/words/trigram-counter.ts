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
/** Keys have at most so many trigrams that count. */
const mostShared = 63;

/** Counts how many trigrams words share with a key. One counter serves all queries, so that none allocates anything large. */
export class TrigramCounter {
	private readonly index: SearchIndex;
	private readonly scratch: Scratch;
	private readonly counts: Uint8Array;
	private readonly touched: Uint32Array;
	private size = 0;
	/** For each rank how many words have it, then where those go. */
	private readonly places = new Uint32Array((mostShared + 1) * (farInLength + 1));

	constructor(index: SearchIndex, scratch: Scratch) {
		this.index = index;
		this.scratch = scratch;
		this.counts = new Uint8Array(index.vocabulary.sorted.length);
		this.touched = new Uint32Array(index.vocabulary.sorted.length);
	}

	/**
	 * The words that share most trigrams with a key, best first, of equals the nearest in length: first by all of the key but its
	 * beginning, then by all of it. The first letter alone brings no word in, for that list is longer than all others.
	 */
	likeliest(key: string, likeness: Likeness): readonly [Uint32Array, Uint32Array] {
		this.size = 0;
		const ends = this.count(key, 'end');
		const byEnd = this.best(key.length, likeness.needed(ends), likeness);
		const all = ends + this.count(key, 'start');
		const byAll = this.best(key.length, likeness.needed(all), likeness);
		for (let at = 0; at < this.size; at++) this.counts[this.touched[at] ?? 0] = 0;
		return [byEnd, byAll];
	}

	/** Sorts by counting: there are few ranks. What goes beyond the end of the list is dropped. */
	private best(length: number, least: number, {shortest, most}: Likeness): Uint32Array {
		const {places} = this;
		places.fill(0);
		this.eachLike(length, least, shortest, (_, rank) => {
			places[rank] = (places[rank] ?? 0) + 1;
		});
		let size = 0;
		places.forEach((here, rank) => {
			places[rank] = size;
			size += here;
		});
		const words = new Uint32Array(Math.min(size, most));
		this.eachLike(length, least, shortest, (word, rank) => {
			const place = places[rank] ?? 0;
			places[rank] = place + 1;
			words[place] = word;
		});
		return words;
	}

	/** Calls back with the words that share enough, each with its rank: 0 is best. */
	private eachLike(length: number, least: number, shortest: number, visit: (word: number, rank: number) => void): void {
		const {counts, touched, index} = this;
		for (let at = 0; at < this.size; at++) {
			const word = touched[at] ?? 0;
			const shared = counts[word] ?? 0;
			if (shared < least) continue;
			const found = keyLength(index.vocabulary, word);
			if (found < shortest) continue;
			visit(word, (mostShared - Math.min(shared, mostShared)) * (farInLength + 1) + Math.min(Math.abs(found - length), farInLength));
		}
	}

	/** Counts some trigrams of a key and answers how many they are. */
	private count(key: string, edges: Edges): number {
		let all = 0;
		eachTrigram(key, edges, (trigram) => {
			this.countWords(trigram, edges === 'end' || all > 0);
			all++;
		});
		return all;
	}

	/** `brings`: whether words count that shared nothing so far. */
	private countWords(trigram: number, brings: boolean): void {
		const {counts, touched} = this;
		const {numbers, notes} = this.scratch;
		const length = readList(this.index.trigrams, trigram, numbers, notes);
		for (let at = 0; at < length; at++) {
			const word = numbers[at] ?? 0;
			const before = counts[word] ?? 0;
			if (before > 0) counts[word] = before + 1;
			else if (brings) {
				counts[word] = 1;
				touched[this.size++] = word;
			}
		}
	}
}
