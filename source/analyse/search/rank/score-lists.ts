import type {WeightedWords} from '../words/weighted-words.js';

/** What words give the articles that have them; valid until the next list is kept. */
export interface ScoreList {
	readonly articles: Uint32Array;
	readonly scores: Float32Array;
}

/** Lists are kept for so many articles in all, or all articles so many times where there are fewer. */
const mostKept = 500_000;
const timesAll = 4;

/**
 * What words were found to give, for most words of a query stay as they are while one is typed. The lists lie one after the other
 * in two arrays that are written round and round, so that a key press allocates nothing large; what is in the way is forgotten.
 */
export class ScoreLists {
	private readonly articles: Uint32Array;
	private readonly scores: Float32Array;
	private readonly places = new Map<WeightedWords, readonly [start: number, end: number]>();
	private end = 0;

	/** `most`: articles there are. */
	constructor(most: number) {
		const room = Math.max(most, Math.min(mostKept, timesAll * most));
		this.articles = new Uint32Array(room);
		this.scores = new Float32Array(room);
	}

	/** The list kept for some words. */
	of(words: WeightedWords): ScoreList | undefined {
		const place = this.places.get(words);
		return place && this.at(...place);
	}

	/** Keeps the list of some articles, whose scores are looked up by article. */
	keep(words: WeightedWords, articles: Uint32Array, scores: Float32Array): ScoreList {
		const size = articles.length;
		const start = this.end + size > this.articles.length ? 0 : this.end;
		for (const [oldest, [from, until]] of this.places) {
			if (from >= start + size || until <= start) continue;
			this.places.delete(oldest);
		}
		this.articles.set(articles, start);
		for (let at = 0; at < size; at++) this.scores[start + at] = scores[articles[at] ?? 0] ?? 0;
		this.end = start + size;
		this.places.set(words, [start, this.end]);
		return this.at(start, this.end);
	}

	private at(start: number, end: number): ScoreList {
		return {articles: this.articles.subarray(start, end), scores: this.scores.subarray(start, end)};
	}
}
