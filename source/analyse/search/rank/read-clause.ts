import type {Clause, Term} from '../query/query.js';
import type {Effort} from '../words/misspelt-word.js';
import {remember} from '../words/remember.js';
import type {WeightedWords} from '../words/weighted-words.js';
import {findPhrase} from './find-phrase.js';
import type {Engine} from './make-engine.js';
import {readApart} from './read-apart.js';

/** What a clause means in a collection: words, and for each phrase the articles that have it with the number of times. */
export interface Meaning {
	readonly words: WeightedWords;
	readonly phrases: readonly ReadonlyMap<number, number>[];
}

/** Reads each term at its word. */
export function readClause({lexicon, reader}: Engine, {anyOf}: Clause): Meaning {
	return {
		words: lexicon.collector.merge(anyOf.flatMap((term) => (term.kind === 'phrase' ? [] : [reader.exactly(term)]))),
		phrases: anyOf.flatMap((term) => (term.kind === 'phrase' ? [findPhrase(lexicon, term.keys, term.open)] : [])),
	};
}

/** Adds the articles that say a term as two words. */
export function readTwoWords({lexicon, apart}: Engine, clause: Clause, meaning: Meaning): Meaning {
	const phrases = fuzzyTerms(clause).flatMap((term) => remember(apart, `${term.open} ${term.key}`, () => readApart(lexicon, term)));
	return phrases.length === 0 ? meaning : {...meaning, phrases: [...meaning.phrases, ...phrases]};
}

/** Adds what the terms mean misspelt; the farthest only where nothing else is known. */
export function readWithErrors({lexicon, reader}: Engine, clause: Clause, meaning: Meaning, effort: Effort): Meaning {
	const reach = meaning.phrases.length > 0 ? 'usual' : 'stretched';
	const near = fuzzyTerms(clause).map((term) => reader.nearly(term, effort, reach));
	return near.every(({words}) => words.length === 0) ? meaning : {...meaning, words: lexicon.collector.merge([meaning.words, ...near])};
}

const fuzzyTerms = ({anyOf}: Clause) => anyOf.filter((term): term is Extract<Term, {kind: 'fuzzy'}> => term.kind === 'fuzzy');
