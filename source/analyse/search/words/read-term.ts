import type {SearchIndex} from '../index/search-index.js';
import {prefixRange} from '../index/vocabulary.js';
import type {Term} from '../query/query.js';
import {knownWords} from './known-words.js';
import type {WeightedWords} from './weighted-words.js';
import {weights} from './weights.js';

/** The words of a collection that a term of one word names without any error. */
export function readTerm(index: SearchIndex, term: Exclude<Term, {kind: 'phrase'}>): WeightedWords {
	const {vocabulary} = index;
	switch (term.kind) {
		case 'fuzzy':
			return knownWords(index, term);
		case 'exact':
			return wordsWhere(vocabulary, (found) => found.includes(term.key));
		case 'suffix':
			return wordsWhere(vocabulary, (found) => found.endsWith(term.key));
		case 'prefix':
			return inRange(prefixRange(vocabulary, term.key));
		case 'whole': {
			const {start} = prefixRange(vocabulary, term.key);
			return inRange({start, end: vocabulary[start] === term.key ? start + 1 : start});
		}
	}
}

function wordsWhere(vocabulary: readonly string[], holds: (key: string) => boolean): WeightedWords {
	const words = new Map<number, number>();
	vocabulary.forEach((key, word) => {
		if (holds(key)) words.set(word, weights.same);
	});
	return words;
}

function inRange({start, end}: {readonly start: number; readonly end: number}): WeightedWords {
	return new Map(Array.from({length: end - start}, (_, at) => [start + at, weights.same]));
}
