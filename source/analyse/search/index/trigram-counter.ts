import {eachTrigram, type Trigrams} from './trigrams.js';

/** Counts how many trigrams words share with a key. One counter serves all queries, so that none allocates anything large. */
export class TrigramCounter {
	private readonly trigrams: Trigrams;
	private readonly counts: Uint8Array;
	private readonly touched: Uint32Array;

	constructor(trigrams: Trigrams, words: number) {
		this.trigrams = trigrams;
		this.counts = new Uint8Array(words);
		this.touched = new Uint32Array(words);
	}

	/**
	 * The words that share at least `needed(all)` of the key's `all` trigrams, by how many they share:
	 * entry n holds those that share n.
	 */
	wordsByShared(key: string, edges: 'start' | 'both', needed: (all: number) => number): number[][] {
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

	private count(key: string, edges: 'start' | 'both'): {readonly all: number; readonly size: number} {
		const {counts, touched} = this;
		const {offsets, words} = this.trigrams;
		let all = 0;
		let size = 0;
		eachTrigram(key, edges, (hash) => {
			all++;
			const end = offsets[hash + 1] ?? 0;
			for (let at = offsets[hash] ?? 0; at < end; at++) {
				const word = words[at] ?? 0;
				const before = counts[word] ?? 0;
				if (before === 0) touched[size++] = word;
				counts[word] = before + 1;
			}
		});
		return {all, size};
	}
}
