import type {TermRows} from './term-rows.js';
import type {Vocabulary} from './vocabulary.js';

/** How much a term tells within a collection, by its number: near 0 for what every article says. */
export type Rarity = (term: number) => number;

/**
 * A collection of five articles says little of how common a word is. So it is read as if that many more articles
 * lay beside it, in which a word is the commoner the shorter it is; in a large collection they no longer count.
 */
const imaginedArticles = 8;

/**
 * Inverse document frequency with a prior (after Spärck Jones 1972): ln((N + P) / (df + P·p)),
 * with df articles of N that use the term, P imagined articles and the share p of those that use it.
 */
export function measureRarity({starts, terms}: TermRows, vocabulary: Vocabulary): Rarity {
	const frequencies = new Uint32Array(vocabulary.size);
	for (const term of terms) frequencies[term] = (frequencies[term] as number) + 1;
	const total = starts.length - 1 + imaginedArticles;
	const rarities = Float32Array.from(frequencies, (frequency, term) =>
		Math.max(0, Math.log(total / (frequency + imaginedArticles * expectedShare(vocabulary.termOf(term).length)))),
	);
	return (term) => rarities[term] as number;
}

/** Zipf's law of abbreviation, roughly: of words with 4 letters that are no stop words a fifth, with 12 a fortieth. */
const expectedShare = (length: number): number => 0.25 * Math.exp(-0.25 * Math.max(0, length - 3));
