import type {SearchIndex} from '../index/search-index.js';
import type {Term} from '../query/query.js';
import {nearWords} from './near-words.js';
import {readTerm} from './read-term.js';
import {type Reach, weighNear} from './weigh-near.js';
import type {WeightedWords} from './weighted-words.js';

/** Terms remembered: while a word is typed the others of the query stay as they are. */
const remembered = 200;

/** Tells which words of a collection a term means, and remembers it. */
export class WordReader {
	private readonly index: SearchIndex;
	private readonly read = new Map<string, WeightedWords>();

	constructor(index: SearchIndex) {
		this.index = index;
	}

	/** The term at its word: see `readTerm`. */
	exactly(term: Exclude<Term, {kind: 'phrase'}>): WeightedWords {
		return this.remember(JSON.stringify(term), () => readTerm(this.index, term));
	}

	/** The term misspelt, by the `most` likeliest words. */
	nearly(term: Extract<Term, {kind: 'fuzzy'}>, most: number, reach: Reach): WeightedWords {
		return this.remember(`${reach} ${most} ${term.open} ${term.key}`, () =>
			weighNear(this.index, term.key, nearWords(this.index, term, most), reach),
		);
	}

	private remember(name: string, find: () => WeightedWords): WeightedWords {
		const words = this.read.get(name) ?? find();
		if (this.read.size >= remembered) this.read.clear();
		this.read.set(name, words);
		return words;
	}
}
