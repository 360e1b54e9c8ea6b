import {longVarint, moreBytes} from '../index/long-varint.js';
import {plainNote} from '../index/number-lists.js';
import {articleCount, countMask, inKicker, inLabel, inTitle, type SearchIndex} from '../index/search-index.js';
import type {WeightedWords} from '../words/weighted-words.js';
import {type ScoreList, ScoreLists} from './score-lists.js';

/** What a word counts for standing in a field at all, next to what the text gives by BM25. Tuned on the open search benchmark. */
const titleBonus = 2;
const kickerBonus = 1.8;
const labelBonus = 1.2;

/** BM25 (Robertson & Zaragoza 2009): how soon repetition stops counting, and how much a long text is held against it. */
const saturation = 0.8;
const lengthShare = 0.5;

/** A query word that means many words may not read more postings than this: a key press must stay short. */
const mostPostings = 100_000;
/** The rarest form of a word may not count much more than the word with all its forms: `log` units above it. */
const rareFormBonus = 2.5;

/** Sums up what each article scores, clause by clause. One board is used again and again, so that a key press allocates nothing large. */
export class Scoreboard {
	private readonly index: SearchIndex;
	private readonly totals: Float32Array;
	/** Bit i: clause i is satisfied. */
	private readonly satisfied: Uint16Array;
	/** The articles with a score: the first `size`. */
	private readonly met: Uint32Array;
	private size = 0;
	/** See `begin`. */
	private barred: Uint8Array;
	private needed = 0;
	private fulfilled = 0;
	/** What the words of one clause give, and the articles they give anything, while they are read. */
	private readonly current: Float32Array;
	private readonly found: Uint32Array;
	private readonly lists: ScoreLists;
	/** How many articles there are. */
	private readonly articles: number;
	/** For each article what BM25 holds against its length. */
	private readonly lengthNorms: Float32Array;
	/** For each article the presence of what stands once in its text and nowhere else, as most words do. */
	private readonly onceInText: Float32Array;

	constructor(index: SearchIndex) {
		this.index = index;
		this.lists = new ScoreLists(index.ids.length);
		this.articles = index.ids.reduce((count, id) => (id === null ? count : count + 1), 0);
		const length = index.textLengths.reduce((sum, words, article) => (index.ids[article] === null ? sum : sum + words), 0);
		const meanLength = Math.max(1, length / Math.max(1, this.articles));
		this.lengthNorms = Float32Array.from(index.textLengths, (words) => saturation * (1 - lengthShare + (lengthShare * words) / meanLength));
		this.onceInText = this.lengthNorms.map((norm) => (saturation + 1) / (1 + norm));
		this.totals = new Float32Array(index.ids.length);
		this.satisfied = new Uint16Array(index.ids.length);
		this.met = new Uint32Array(index.ids.length);
		this.barred = new Uint8Array(index.ids.length);
		this.current = new Float32Array(index.ids.length);
		this.found = new Uint32Array(index.ids.length);
	}

	/** The articles with a score, in no order. */
	get touched(): Uint32Array {
		return this.met.subarray(0, this.size);
	}

	score(article: number): number {
		return this.totals[article] ?? 0;
	}

	/** Which clauses an article satisfies, as bits. */
	clauses(article: number): number {
		return this.satisfied[article] ?? 0;
	}

	/** How many articles satisfy all clauses that are needed. */
	get withAll(): number {
		return this.fulfilled;
	}

	/** Clears the board for clauses of which those `needed` (bits) are counted together; articles that are barred (1) get no score. */
	begin(needed: number, barred: Uint8Array): void {
		this.totals.fill(0);
		this.satisfied.fill(0);
		this.size = 0;
		this.fulfilled = 0;
		this.needed = needed;
		this.barred = barred;
	}

	/** Adds a clause: for each article its best word counts, not the sum, so that many forms of one word are no advantage. */
	addWords(clause: number, words: WeightedWords): void {
		const {articles, scores} = this.lists.of(words) ?? this.read(words);
		for (let at = 0; at < articles.length; at++) this.add(clause, articles[at] ?? 0, scores[at] ?? 0);
	}

	private read(words: WeightedWords): ScoreList {
		const worth = this.worthOf(words);
		let size = 0;
		let read = 0;
		words.words.forEach((word, at) => {
			const before = read;
			read += articleCount(this.index, word);
			if (before === 0 || read <= mostPostings) size = this.raise(word, worth(word, words.weights[at] ?? 0), size);
		});
		const list = this.lists.keep(words, this.found.subarray(0, size), this.current);
		this.current.fill(0);
		return list;
	}

	/** What a word of a clause is worth to an article that has it, by its rarity and how well it fits. */
	worthOf({words}: WeightedWords): (word: number, weight: number) => number {
		const all = words.reduce((sum, word) => sum + articleCount(this.index, word), 0);
		const most = this.rarity(all) + rareFormBonus;
		return (word, weight) => weight * Math.min(this.rarity(articleCount(this.index, word)), most);
	}

	/**
	 * Raises `current` where a word gives more than the clause's words so far; adds articles new to it to the `size` found. Unpacks the
	 * word's postings as `readList` does, but takes each as it comes: most of a key press is this.
	 */
	private raise(word: number, worth: number, size: number): number {
		const {current, found, onceInText} = this;
		const {offsets, bytes} = this.index.postings;
		const end = offsets[word + 1] ?? 0;
		let at = offsets[word] ?? end;
		let article = 0;
		let more = size;
		while (at < end) {
			let code = bytes[at++] ?? 0;
			if (code >= 0x80) {
				code = longVarint(bytes, at - 1);
				at += moreBytes(code);
			}
			article += code >>> 1;
			const score = worth * ((code & 1) === 0 ? (onceInText[article] ?? 0) : this.presence(bytes[at++] ?? plainNote, article));
			const before = current[article] ?? 0;
			if (before === 0) found[more++] = article;
			if (score > before) current[article] = score;
		}
		return more;
	}

	/** Adds what a clause gives one article. */
	add(clause: number, article: number, score: number): void {
		const {needed} = this;
		const before = this.satisfied[article] ?? 0;
		if (before === 0) {
			if (this.barred[article] === 1) return;
			this.met[this.size++] = article;
		}
		const after = before | (1 << clause);
		if ((after & needed) === needed && (before === 0 || (before & needed) !== needed)) this.fulfilled++;
		this.satisfied[article] = after;
		this.totals[article] = (this.totals[article] ?? 0) + score;
	}

	/** Inverse document frequency: what it says that a word stands in `count` articles. */
	rarity(count: number): number {
		return Math.log(1 + this.articles / (1 + Math.min(count, this.articles)));
	}

	/** What a phrase that stands in `articles` articles gives one that says it `count` times. */
	phraseScore(articles: number, count: number): number {
		return this.rarity(articles) * (1 + Math.log(count));
	}

	/** How much of a word an article has: where it stands by the posting's note, and how often for the text's length. */
	presence(places: number, article: number): number {
		const count = places & countMask;
		const inText = count === 0 ? 0 : (count * (saturation + 1)) / (count + (this.lengthNorms[article] ?? 0));
		return inText + (places & inTitle ? titleBonus : 0) + (places & inKicker ? kickerBonus : 0) + (places & inLabel ? labelBonus : 0);
	}
}
