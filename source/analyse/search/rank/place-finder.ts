import {fieldEnd, lineEnd, type SearchIndex, streamFields} from '../index/search-index.js';
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

/** Its words stand nowhere as such. */
const joinedField = streamFields.indexOf('joined');

/** Finds where in articles the words of a query stand. One finder serves all queries, so that none allocates anything large. */
export class PlaceFinder {
	private readonly index: SearchIndex;
	/** For each word of the collection the clauses that mean it, as bits. */
	private readonly clausesOf: Uint16Array;
	private readonly weightOf: Float32Array;
	private meant: number[] = [];
	/** Their keys, made when first asked for. */
	private keys: ReadonlySet<string> | undefined;

	constructor(index: SearchIndex) {
		this.index = index;
		this.clausesOf = new Uint16Array(index.vocabulary.length);
		this.weightOf = new Float32Array(index.vocabulary.length);
	}

	/** Takes the words of each clause, in place of those of the query before. */
	look(clauses: readonly {readonly words: WeightedWords}[]): void {
		for (const word of this.meant) this.clausesOf[word] = this.weightOf[word] = 0;
		this.keys = undefined;
		this.meant = clauses.flatMap(({words}) => [...words.keys()]);
		clauses.forEach(({words}, clause) => {
			for (const [word, weight] of words) {
				this.clausesOf[word] = (this.clausesOf[word] ?? 0) | (1 << clause);
				this.weightOf[word] = Math.max(this.weightOf[word] ?? 0, weight);
			}
		});
	}

	/** Whether the query means the word with this key. */
	means(key: string): boolean {
		this.keys ??= new Set(this.meant.map((word) => this.index.vocabulary[word] ?? ''));
		return this.keys.has(key);
	}

	/** The words of one article that matter, in order of field and place. */
	places(article: number): Place[] {
		const {streams, streamOffsets} = this.index;
		const places: Place[] = [];
		const end = streamOffsets[article + 1] ?? 0;
		let [field, line, at] = [0, 0, 0];
		for (let next = streamOffsets[article] ?? 0; next < end && field < joinedField; next++) {
			const word = streams[next] ?? fieldEnd;
			if (word === fieldEnd) [field, line, at] = [field + 1, 0, 0];
			else if (word === lineEnd) line++;
			else {
				const clauses = this.clausesOf[word] ?? 0;
				if (clauses !== 0) places.push({field, line, at, clauses, weight: this.weightOf[word] ?? 0});
				at++;
			}
		}
		return places;
	}
}
