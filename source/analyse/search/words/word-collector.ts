import type {WeightedWords} from './weighted-words.js';

/** Gathers words that may be meant, of each its best weight. One collector serves all queries, one after the other. */
export class WordCollector {
	/** For each word of the collection its best weight so far, 0 where it was not met. */
	private readonly best: Float32Array;
	private readonly met: number[] = [];
	private readonly articleCounts: Uint32Array;

	/** `articleCounts`: in how many articles each word of the collection stands. */
	constructor(articleCounts: Uint32Array) {
		this.articleCounts = articleCounts;
		this.best = new Float32Array(articleCounts.length);
	}

	/** A word whose articles are all gone is left out. */
	add(word: number, weight: number): void {
		if (this.articleCounts[word] === 0) return;
		const before = this.best[word] ?? 0;
		if (before === 0) this.met.push(word);
		if (weight > before) this.best[word] = weight;
	}

	/** What was added since it was last asked. */
	finish(): WeightedWords {
		const words = new Uint32Array(this.met);
		const weights = new Float32Array(words.length);
		for (let at = 0; at < words.length; at++) {
			const word = words[at] ?? 0;
			weights[at] = this.best[word] ?? 0;
			this.best[word] = 0;
		}
		this.met.length = 0;
		return {words, weights};
	}

	/** All of some words, each by its best weight. */
	merge(parts: readonly WeightedWords[]): WeightedWords {
		const [only, more] = parts;
		if (only && !more) return only;
		for (const {words, weights} of parts) {
			for (let at = 0; at < words.length; at++) this.add(words[at] ?? 0, weights[at] ?? 0);
		}
		return this.finish();
	}
}
