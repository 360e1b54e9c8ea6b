import {wordNumber, wordsFrom} from '../index/vocabulary.js';
import type {Term} from '../query/query.js';
import {knownWords} from './known-words.js';
import type {Lexicon} from './lexicon.js';
import {type WeightedWords, wordsAlike} from './weighted-words.js';
import {weights} from './weights.js';
import {wordsEnding, wordsHolding} from './words-with.js';

/** The words of a collection that a term of one word names without any error. */
export function readTerm(lexicon: Lexicon, term: Exclude<Term, {kind: 'phrase'}>): WeightedWords {
	return term.kind === 'fuzzy' ? knownWords(lexicon, term) : wordsAlike(strictWords(lexicon, term), weights.same);
}

function strictWords(lexicon: Lexicon, {kind, key}: Exclude<Term, {kind: 'phrase' | 'fuzzy'}>): Uint32Array {
	const {vocabulary} = lexicon.index;
	switch (kind) {
		case 'exact':
			return wordsHolding(lexicon, key);
		case 'suffix':
			return wordsEnding(lexicon, key);
		case 'prefix':
			return wordsFrom(vocabulary, key);
		case 'whole': {
			const word = wordNumber(vocabulary, key);
			return Uint32Array.from(word < 0 ? [] : [word]);
		}
	}
}
