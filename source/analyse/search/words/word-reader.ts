import type {Term} from '../query/query.js';
import type {Lexicon} from './lexicon.js';
import {nearWords} from './near-words.js';
import {readTerm} from './read-term.js';
import {type Reach, weighNear} from './weigh-near.js';
import type {WeightedWords} from './weighted-words.js';

/** Terms remembered: while a word is typed the others of the query stay as they are. */
const remembered = 200;

/** Tells which words of a collection a term means, and remembers it. */
export class WordReader {
	private readonly lexicon: Lexicon;
	private readonly read = new Map<string, WeightedWords>();

	constructor(lexicon: Lexicon) {
		this.lexicon = lexicon;
	}

	/** The term at its word: see `readTerm`. */
	exactly(term: Exclude<Term, {kind: 'phrase'}>): WeightedWords {
		return this.remember(JSON.stringify(term), () => readTerm(this.lexicon, term));
	}

	/** The term misspelt, by the `most` likeliest words. */
	nearly(term: Extract<Term, {kind: 'fuzzy'}>, most: number, reach: Reach): WeightedWords {
		return this.remember(`${reach} ${most} ${term.open} ${term.key}`, () =>
			weighNear(this.lexicon.index.vocabulary, term.key, nearWords(this.lexicon, term, most), reach),
		);
	}

	private remember(name: string, find: () => WeightedWords): WeightedWords {
		const words = this.read.get(name) ?? find();
		if (this.read.size >= remembered) this.read.clear();
		this.read.set(name, words);
		return words;
	}
}
