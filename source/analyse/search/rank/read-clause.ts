import type {SearchIndex} from '../index/search-index.js';
import type {Clause, Term} from '../query/query.js';
import {nearWords} from '../words/near-words.js';
import {readTerm} from '../words/read-term.js';
import {mergeWords, type WeightedWords} from '../words/weighted-words.js';
import {findPhrase} from './find-phrase.js';

/** What a clause means in a collection: words, and the articles of its phrases with the number of times. */
export interface Meaning {
	readonly words: WeightedWords;
	readonly phrases: readonly ReadonlyMap<number, number>[];
}

/** Reads each term at its word. */
export function readClause(index: SearchIndex, {anyOf}: Clause): Meaning {
	return {
		words: mergeWords(...anyOf.map((term) => (term.kind === 'phrase' ? new Map() : readTerm(index, term)))),
		phrases: anyOf.flatMap((term) => (term.kind === 'phrase' ? [findPhrase(index, term.keys, term.open)] : [])),
	};
}

/** Reads each term that allows it with typing errors, looking at the `most` likeliest words. */
export function readWithErrors(index: SearchIndex, {anyOf}: Clause, meaning: Meaning, most: number): Meaning {
	const fuzzy = anyOf.filter((term): term is Extract<Term, {kind: 'fuzzy'}> => term.kind === 'fuzzy');
	return fuzzy.length === 0
		? meaning
		: {...meaning, words: mergeWords(meaning.words, ...fuzzy.map((term) => nearWords(index, term, most)))};
}
