import {readList} from '../index/number-lists.js';
import type {Scratch} from '../index/scratch.js';
import {articleCount, countMask, inKicker, inLabel, inTitle, type SearchIndex} from '../index/search-index.js';
import type {WeightedWords} from '../words/weighted-words.js';

/** What a word counts for standing in a field at all, next to what the text gives by BM25. Tuned on the open search benchmark. */
const titleBonus = 2;
const kickerBonus = 1.8;
const labelBonus = 1.2;

/** BM25 (Robertson & Zaragoza 2009): how soon repetition stops counting, and how much a long text is held against it. */
const saturation = 0.8;
const lengthShare = 0.5;

/** A query word that means many words may not read more postings than this: a key press must stay short. */
const mostPostings = 200_000;
/** The rarest form of a word may not count much more than the word with all its forms: `log` units above it. */
const rareFormBonus = 2.5;

/** Sums up what each article scores, clause by clause. One board is used again and again, so that a key press allocates nothing large. */
export class Scoreboard {
	/** The articles with a score, in no order. */
	readonly touched: number[] = [];
	private readonly index: SearchIndex;
	private readonly totals: Float32Array;
	/** Bit i: clause i is satisfied. */
	private readonly satisfied: Uint16Array;
	private readonly current: Float32Array;
	private readonly scratch: Scratch;
	private readonly meanLength: number;

	constructor(index: SearchIndex, scratch: Scratch) {
		this.index = index;
		this.scratch = scratch;
		this.meanLength = Math.max(1, index.textLengths.reduce((sum, length) => sum + length, 0) / Math.max(1, index.ids.length));
		this.totals = new Float32Array(index.ids.length);
		this.satisfied = new Uint16Array(index.ids.length);
		this.current = new Float32Array(index.ids.length);
	}

	score(article: number): number {
		return this.totals[article] ?? 0;
	}

	/** Which clauses an article satisfies, as bits. */
	clauses(article: number): number {
		return this.satisfied[article] ?? 0;
	}

	clear(): void {
		for (const article of this.touched) {
			this.totals[article] = 0;
			this.satisfied[article] = 0;
		}
		this.touched.length = 0;
	}

	/** Adds a clause: for each article its best word counts, not the sum, so that many forms of one word are no advantage. */
	addWords(clause: number, words: WeightedWords): void {
		const {index, current} = this;
		const found: number[] = [];
		const worth = this.worthOf(words);
		let read = 0;
		for (const [word, weight] of words) {
			const count = articleCount(index, word);
			read += count;
			if (read > mostPostings && found.length > 0) break;
			this.raise(word, worth(word, weight), found);
		}
		for (const article of found) {
			this.add(clause, article, current[article] ?? 0);
			current[article] = 0;
		}
	}

	/** What a word of a clause is worth to an article that has it, by its rarity and how well it fits. */
	worthOf(words: WeightedWords): (word: number, weight: number) => number {
		let all = 0;
		for (const word of words.keys()) all += articleCount(this.index, word);
		const most = this.rarity(all) + rareFormBonus;
		return (word, weight) => weight * Math.min(this.rarity(articleCount(this.index, word)), most);
	}

	/** Raises `current` where a word gives more than the clause's words so far; adds articles new to it to `found`. */
	private raise(word: number, worth: number, found: number[]): void {
		const {numbers, notes} = this.scratch;
		const count = readList(this.index.postings, word, numbers, notes);
		for (let at = 0; at < count; at++) {
			const article = numbers[at] ?? 0;
			const before = this.current[article] ?? 0;
			if (before === 0) found.push(article);
			this.current[article] = Math.max(before, worth * this.presence(notes[at] ?? 0, article));
		}
	}

	/** Adds what a clause gives one article. */
	add(clause: number, article: number, score: number): void {
		if (this.satisfied[article] === 0) this.touched.push(article);
		this.satisfied[article] = (this.satisfied[article] ?? 0) | (1 << clause);
		this.totals[article] = (this.totals[article] ?? 0) + score;
	}

	/** Inverse document frequency: what it says that a word stands in `count` articles. */
	rarity(count: number): number {
		return Math.log(1 + this.index.ids.length / (1 + Math.min(count, this.index.ids.length)));
	}

	/** What a phrase that stands in `articles` articles gives one that says it `count` times. */
	phraseScore(articles: number, count: number): number {
		return this.rarity(articles) * (1 + Math.log(count));
	}

	/** How much of a word an article has: where it stands by the posting's note, and how often for the text's length. */
	presence(places: number, article: number): number {
		const count = places & countMask;
		const length = (this.index.textLengths[article] ?? 0) / this.meanLength;
		const inText = count === 0 ? 0 : (count * (saturation + 1)) / (count + saturation * (1 - lengthShare + lengthShare * length));
		return inText + (places & inTitle ? titleBonus : 0) + (places & inKicker ? kickerBonus : 0) + (places & inLabel ? labelBonus : 0);
	}
}
