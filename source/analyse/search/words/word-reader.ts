import type {Term} from '../query/query.js';
import type {Lexicon} from './lexicon.js';
import {type Effort, MisspeltWord} from './misspelt-word.js';
import {readTerm} from './read-term.js';
import {remember} from './remember.js';
import {type Reach, weighNear} from './weigh-near.js';
import type {WeightedWords} from './weighted-words.js';

/** Tells which words of a collection a term means, and remembers it. */
export class WordReader {
	private readonly lexicon: Lexicon;
	private readonly read = new Map<string, WeightedWords>();
	private readonly misspelt = new Map<string, MisspeltWord>();

	constructor(lexicon: Lexicon) {
		this.lexicon = lexicon;
	}

	/** The term at its word: see `readTerm`. */
	exactly(term: Exclude<Term, {kind: 'phrase'}>): WeightedWords {
		return remember(this.read, JSON.stringify(term), () => readTerm(this.lexicon, term));
	}

	/** The term misspelt. */
	nearly(term: Extract<Term, {kind: 'fuzzy'}>, effort: Effort, reach: Reach): WeightedWords {
		const {key, open} = term;
		return remember(this.read, `${reach} ${effort} ${open} ${key}`, () => {
			const word = remember(this.misspelt, key, () => new MisspeltWord(this.lexicon, key));
			return weighNear(this.lexicon, term, word.near(effort), reach);
		});
	}
}
