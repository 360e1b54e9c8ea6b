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

/** What clauses gave is remembered for so many articles in all, since most words of a query stay as they are while one is typed. */
const mostRemembered = 500_000;

/** What a clause gives the articles that it finds. */
interface Given {
	readonly articles: Uint32Array;
	readonly scores: Float32Array;
}

/** Sums up what each article scores, clause by clause. One board is used again and again, so that a key press allocates nothing large. */
export class Scoreboard {
	private readonly index: SearchIndex;
	private readonly totals: Float32Array;
	/** Bit i: clause i is satisfied. */
	private readonly satisfied: Uint16Array;
	/** The articles with a score: the first `size`. */
	private readonly met: Uint32Array;
	private size = 0;
	/** What the words of one clause give, and the articles they give anything, while they are read. */
	private readonly current: Float32Array;
	private readonly found: Uint32Array;
	private readonly known = new Map<WeightedWords, Given>();
	private remembered = 0;
	private readonly scratch: Scratch;
	/** How many articles there are, and how many words they have in the mean. */
	private readonly articles: number;
	private readonly meanLength: number;

	constructor(index: SearchIndex, scratch: Scratch) {
		this.index = index;
		this.scratch = scratch;
		this.articles = index.ids.reduce((count, id) => (id === null ? count : count + 1), 0);
		const length = index.textLengths.reduce((sum, words, article) => (index.ids[article] === null ? sum : sum + words), 0);
		this.meanLength = Math.max(1, length / Math.max(1, this.articles));
		this.totals = new Float32Array(index.ids.length);
		this.satisfied = new Uint16Array(index.ids.length);
		this.met = new Uint32Array(index.ids.length);
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

	clear(): void {
		for (const article of this.touched) {
			this.totals[article] = 0;
			this.satisfied[article] = 0;
		}
		this.size = 0;
	}

	/** Adds a clause: for each article its best word counts, not the sum, so that many forms of one word are no advantage. */
	addWords(clause: number, words: WeightedWords): void {
		const {articles, scores} = this.known.get(words) ?? this.remember(words, this.read(words));
		for (let at = 0; at < articles.length; at++) this.add(clause, articles[at] ?? 0, scores[at] ?? 0);
	}

	/** What was remembered first is forgotten first. */
	private remember(words: WeightedWords, given: Given): Given {
		this.known.set(words, given);
		this.remembered += given.articles.length;
		for (const [oldest, {articles}] of this.known) {
			if (this.remembered <= mostRemembered || oldest === words) break;
			this.known.delete(oldest);
			this.remembered -= articles.length;
		}
		return given;
	}

	private read(words: WeightedWords): Given {
		const worth = this.worthOf(words);
		let size = 0;
		let read = 0;
		words.words.forEach((word, at) => {
			const before = read;
			read += articleCount(this.index, word);
			if (before === 0 || read <= mostPostings) size = this.raise(word, worth(word, words.weights[at] ?? 0), size);
		});
		const articles = this.found.slice(0, size);
		const scores = new Float32Array(size);
		articles.forEach((article, at) => {
			scores[at] = this.current[article] ?? 0;
			this.current[article] = 0;
		});
		return {articles, scores};
	}

	/** What a word of a clause is worth to an article that has it, by its rarity and how well it fits. */
	worthOf({words}: WeightedWords): (word: number, weight: number) => number {
		const all = words.reduce((sum, word) => sum + articleCount(this.index, word), 0);
		const most = this.rarity(all) + rareFormBonus;
		return (word, weight) => weight * Math.min(this.rarity(articleCount(this.index, word)), most);
	}

	/** Raises `current` where a word gives more than the clause's words so far; adds articles new to it to the `size` found. */
	private raise(word: number, worth: number, size: number): number {
		const {current, found} = this;
		const {numbers, notes} = this.scratch;
		const count = readList(this.index.postings, word, numbers, notes);
		let end = size;
		for (let at = 0; at < count; at++) {
			const article = numbers[at] ?? 0;
			const before = current[article] ?? 0;
			if (before === 0) found[end++] = article;
			const score = worth * this.presence(notes[at] ?? 0, article);
			if (score > before) current[article] = score;
		}
		return end;
	}

	/** Adds what a clause gives one article. */
	add(clause: number, article: number, score: number): void {
		const before = this.satisfied[article] ?? 0;
		if (before === 0) this.met[this.size++] = article;
		this.satisfied[article] = before | (1 << clause);
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
		const length = (this.index.textLengths[article] ?? 0) / this.meanLength;
		const inText = count === 0 ? 0 : (count * (saturation + 1)) / (count + saturation * (1 - lengthShare + lengthShare * length));
		return inText + (places & inTitle ? titleBonus : 0) + (places & inKicker ? kickerBonus : 0) + (places & inLabel ? labelBonus : 0);
	}
}
