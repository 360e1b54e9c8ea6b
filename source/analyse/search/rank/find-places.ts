import {fieldEnd, type SearchIndex, streamFields} from '../index/search-index.js';
import type {WeightedWords} from '../words/weighted-words.js';

/** A word of an article that clauses of the query mean. */
export interface Place {
	/** Place in `streamFields`. */
	readonly field: number;
	/** Number of the word within its field, from 0. */
	readonly at: number;
	/** The clauses that mean it, as bits. */
	readonly clauses: number;
}

/** For each word that matters the clauses that mean it, as bits. */
export type ClausesByWord = ReadonlyMap<number, number>;

/** Turns "words of each clause" into "clauses of each word", so that an article is read once for all. */
export function clausesByWord(meanings: readonly {readonly words: WeightedWords}[]): ClausesByWord {
	const byWord = new Map<number, number>();
	meanings.forEach(({words}, clause) => {
		for (const word of words.keys()) byWord.set(word, (byWord.get(word) ?? 0) | (1 << clause));
	});
	return byWord;
}

/** Its words stand nowhere as such. */
const joinedField = streamFields.indexOf('joined');

/** The words of one article that matter, in order of field and place. */
export function findPlaces({streams, streamOffsets}: SearchIndex, article: number, byWord: ClausesByWord): Place[] {
	const places: Place[] = [];
	let field = 0;
	let fieldStart = streamOffsets[article] ?? 0;
	for (let at = fieldStart; at < (streamOffsets[article + 1] ?? 0); at++) {
		const word = streams[at] ?? 0;
		if (word === fieldEnd) {
			field++;
			fieldStart = at + 1;
			continue;
		}
		const clauses = byWord.get(word);
		if (clauses !== undefined && field !== joinedField) places.push({field, at: at - fieldStart, clauses});
	}
	return places;
}
