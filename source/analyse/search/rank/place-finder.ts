import {readStream} from '../index/read-stream.js';
import {fieldEnd, firstWord, lineEnd, type SearchIndex} from '../index/search-index.js';
import {keyOf} from '../index/vocabulary.js';
import type {Lexicon} from '../words/lexicon.js';
import type {WeightedWords} from '../words/weighted-words.js';

/** A word of an article that clauses of the query mean. */
export interface Place {
	/** Place in `streamFields`. */
	readonly field: number;
	/** Number of the line and of the word within the field, from 0. */
	readonly line: number;
	readonly at: number;
	/** The clauses that mean it, as bits. */
	readonly clauses: number;
	/** How well it fits what was asked for, above 0 to 1. */
	readonly weight: number;
}

const perfectFit = 255;

/** Finds where in articles the words of a query stand. One finder serves all queries, so that none allocates anything large. */
export class PlaceFinder {
	private readonly index: SearchIndex;
	private readonly codes: Uint32Array;
	/** For each word of the collection the clauses that mean it, as bits. */
	private readonly clausesOf: Uint16Array;
	/** How well it fits, in 255ths. */
	private readonly weightOf: Uint8Array;
	private meant: readonly WeightedWords[] = [];
	/** What `look` was asked last. */
	private looked: readonly unknown[] | undefined;
	/** Their keys, made when first asked for. */
	private keys: ReadonlySet<string> | undefined;

	constructor({index, codes}: Lexicon) {
		this.index = index;
		this.codes = codes;
		this.clausesOf = new Uint16Array(index.vocabulary.sorted.length);
		this.weightOf = new Uint8Array(index.vocabulary.sorted.length);
	}

	/** Takes the words of each clause, in place of those of the query before. */
	look(clauses: readonly {readonly words: WeightedWords}[]): void {
		if (clauses === this.looked) return;
		this.looked = clauses;
		for (const {words} of this.meant) for (const word of words) this.clausesOf[word] = this.weightOf[word] = 0;
		this.keys = undefined;
		this.meant = clauses.map(({words}) => words);
		this.meant.forEach(({words, weights}, clause) => {
			words.forEach((word, at) => {
				this.clausesOf[word] = (this.clausesOf[word] ?? 0) | (1 << clause);
				this.weightOf[word] = Math.max(this.weightOf[word] ?? 0, Math.round((weights[at] ?? 0) * perfectFit));
			});
		});
	}

	/** Whether the query means the word with this key. */
	means(key: string): boolean {
		this.keys ??= new Set(this.meant.flatMap(({words}) => Array.from(words, (word) => keyOf(this.index.vocabulary, word))));
		return this.keys.has(key);
	}

	/** The words of one article that matter, in order of field and place. */
	places(article: number): Place[] {
		const places: Place[] = [];
		const size = readStream(this.index, article, this.codes);
		let [field, line, at] = [0, 0, 0];
		for (let next = 0; next < size; next++) {
			const code = this.codes[next] ?? fieldEnd;
			if (code >= firstWord) {
				const clauses = this.clausesOf[code - firstWord] ?? 0;
				if (clauses !== 0) places.push({field, line, at, clauses, weight: (this.weightOf[code - firstWord] ?? 0) / perfectFit});
				at++;
			} else if (code === lineEnd) line++;
			else {
				field++;
				line = at = 0;
			}
		}
		return places;
	}
}
