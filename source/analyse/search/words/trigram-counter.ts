import {readList} from '../index/number-lists.js';
import type {Scratch} from '../index/scratch.js';
import type {SearchIndex} from '../index/search-index.js';
import {type Edges, eachTrigram} from '../index/trigrams.js';

/** Counts how many trigrams words share with a key. One counter serves all queries, so that none allocates anything large. */
export class TrigramCounter {
	private readonly index: SearchIndex;
	private readonly scratch: Scratch;
	private readonly counts: Uint8Array;
	private readonly touched: Uint32Array;

	constructor(index: SearchIndex, scratch: Scratch) {
		this.index = index;
		this.scratch = scratch;
		this.counts = new Uint8Array(index.vocabulary.sorted.length);
		this.touched = new Uint32Array(index.vocabulary.sorted.length);
	}

	/**
	 * The words that share at least `needed(all)` of the key's `all` trigrams, by how many they share:
	 * entry n holds those that share n.
	 */
	wordsByShared(key: string, edges: Edges, needed: (all: number) => number): number[][] {
		const {all, size} = this.count(key, edges);
		const least = needed(all);
		const byShared: number[][] = [];
		for (let at = 0; at < size; at++) {
			const word = this.touched[at] ?? 0;
			const shared = this.counts[word] ?? 0;
			this.counts[word] = 0;
			if (shared < least) continue;
			const bucket = byShared[shared];
			if (bucket) bucket.push(word);
			else byShared[shared] = [word];
		}
		return byShared;
	}

	private count(key: string, edges: Edges): {readonly all: number; readonly size: number} {
		const {counts, touched, index} = this;
		const {numbers, notes} = this.scratch;
		let all = 0;
		let size = 0;
		eachTrigram(key, edges, (trigram) => {
			all++;
			const length = readList(index.trigrams, trigram, numbers, notes);
			for (let at = 0; at < length; at++) {
				const word = numbers[at] ?? 0;
				const before = counts[word] ?? 0;
				if (before === 0) touched[size++] = word;
				counts[word] = before + 1;
			}
		});
		return {all, size};
	}
}
