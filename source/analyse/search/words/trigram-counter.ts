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
	private size = 0;

	constructor(index: SearchIndex, scratch: Scratch) {
		this.index = index;
		this.scratch = scratch;
		this.counts = new Uint8Array(index.vocabulary.sorted.length);
		this.touched = new Uint32Array(index.vocabulary.sorted.length);
	}

	/**
	 * The words that share enough of a key's trigrams, by how many they share: entry n of a list holds those that share n. First
	 * for all of the key but its beginning, then for all of it; `needed`: how many they must share at least, of how many.
	 */
	wordsByShared(key: string, needed: (all: number) => number): readonly [number[][], number[][]] {
		this.size = 0;
		const ends = this.count(key, 'end');
		const byEnd = this.gather(needed(ends));
		const all = ends + this.count(key, 'start');
		const byAll = this.gather(needed(all));
		for (let at = 0; at < this.size; at++) this.counts[this.touched[at] ?? 0] = 0;
		return [byEnd, byAll];
	}

	private gather(least: number): number[][] {
		const byShared: number[][] = [];
		for (let at = 0; at < this.size; at++) {
			const word = this.touched[at] ?? 0;
			const shared = this.counts[word] ?? 0;
			if (shared < least) continue;
			const bucket = byShared[shared];
			if (bucket) bucket.push(word);
			else byShared[shared] = [word];
		}
		return byShared;
	}

	/** Counts some trigrams of a key and answers how many they are. */
	private count(key: string, edges: Edges): number {
		const {counts, touched, index} = this;
		const {numbers, notes} = this.scratch;
		let all = 0;
		eachTrigram(key, edges, (trigram) => {
			all++;
			const length = readList(index.trigrams, trigram, numbers, notes);
			for (let at = 0; at < length; at++) {
				const word = numbers[at] ?? 0;
				const before = counts[word] ?? 0;
				if (before === 0) touched[this.size++] = word;
				counts[word] = before + 1;
			}
		});
		return all;
	}
}
