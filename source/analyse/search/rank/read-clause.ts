import type {Clause, Term} from '../query/query.js';
import type {Lexicon} from '../words/lexicon.js';
import {mergeWords, type WeightedWords} from '../words/weighted-words.js';
import type {WordReader} from '../words/word-reader.js';
import {findPhrase} from './find-phrase.js';
import {readApart} from './read-apart.js';

/** What a clause means in a collection: words, and for each phrase the articles that have it with the number of times. */
export interface Meaning {
	readonly words: WeightedWords;
	readonly phrases: readonly ReadonlyMap<number, number>[];
}

/** Reads each term at its word. */
export function readClause(lexicon: Lexicon, reader: WordReader, {anyOf}: Clause): Meaning {
	return {
		words: mergeWords(...anyOf.flatMap((term) => (term.kind === 'phrase' ? [] : [reader.exactly(term)]))),
		phrases: anyOf.flatMap((term) => (term.kind === 'phrase' ? [findPhrase(lexicon, term.keys, term.open)] : [])),
	};
}

/** Adds the articles that say a term as two words. */
export function readTwoWords(lexicon: Lexicon, clause: Clause, meaning: Meaning): Meaning {
	return {...meaning, phrases: [...meaning.phrases, ...fuzzyTerms(clause).flatMap((term) => readApart(lexicon, term))]};
}

/** Adds what the terms mean misspelt, looking at the `most` likeliest words for each; the farthest only where nothing else is known. */
export function readWithErrors(reader: WordReader, clause: Clause, meaning: Meaning, most: number): Meaning {
	const reach = meaning.phrases.length > 0 ? 'usual' : 'stretched';
	return {...meaning, words: mergeWords(meaning.words, ...fuzzyTerms(clause).map((term) => reader.nearly(term, most, reach)))};
}

const fuzzyTerms = ({anyOf}: Clause) => anyOf.filter((term): term is Extract<Term, {kind: 'fuzzy'}> => term.kind === 'fuzzy');
