import {keyOf, type Vocabulary, wordNumber, wordsFrom} from '../index/vocabulary.js';
import type {Term} from '../query/query.js';
import {knownWords} from './known-words.js';
import type {Lexicon} from './lexicon.js';
import type {WeightedWords} from './weighted-words.js';
import {weights} from './weights.js';

/** The words of a collection that a term of one word names without any error. */
export function readTerm(lexicon: Lexicon, term: Exclude<Term, {kind: 'phrase'}>): WeightedWords {
	const {vocabulary} = lexicon.index;
	switch (term.kind) {
		case 'fuzzy':
			return knownWords(lexicon, term);
		case 'exact':
			return wordsWhere(vocabulary, (found) => found.includes(term.key));
		case 'suffix':
			return wordsWhere(vocabulary, (found) => found.endsWith(term.key));
		case 'prefix':
			return theseWords(wordsFrom(vocabulary, term.key));
		case 'whole': {
			const word = wordNumber(vocabulary, term.key);
			return theseWords(word < 0 ? [] : [word]);
		}
	}
}

const wordsWhere = (vocabulary: Vocabulary, holds: (key: string) => boolean): WeightedWords =>
	theseWords(vocabulary.sorted.filter((word) => holds(keyOf(vocabulary, word))));

const theseWords = (words: Iterable<number>): WeightedWords => new Map(Array.from(words, (word) => [word, weights.same]));
