import type {SearchIndex} from '../index/search-index.js';
import type {Clause, Term} from '../query/query.js';
import {mergeWords, type WeightedWords} from '../words/weighted-words.js';
import type {WordReader} from '../words/word-reader.js';
import {findPhrase} from './find-phrase.js';

/** What a clause means in a collection: words, and for each phrase the articles that have it with the number of times. */
export interface Meaning {
	readonly words: WeightedWords;
	readonly phrases: readonly ReadonlyMap<number, number>[];
}

/** Reads each term at its word. */
export function readClause(index: SearchIndex, reader: WordReader, {anyOf}: Clause): Meaning {
	return {
		words: mergeWords(...anyOf.flatMap((term) => (term.kind === 'phrase' ? [] : [reader.exactly(term)]))),
		phrases: anyOf.flatMap((term) => (term.kind === 'phrase' ? [findPhrase(index, term.keys, term.open)] : [])),
	};
}

/** Adds what the terms mean with typing errors, looking at the `most` likeliest words for each. */
export function readWithErrors(reader: WordReader, {anyOf}: Clause, meaning: Meaning, most: number): Meaning {
	const fuzzy = anyOf.filter((term): term is Extract<Term, {kind: 'fuzzy'}> => term.kind === 'fuzzy');
	return {...meaning, words: mergeWords(meaning.words, ...fuzzy.map((term) => reader.nearly(term, most)))};
}
