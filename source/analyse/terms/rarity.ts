import type {TermRows} from './term-rows.js';
import type {Vocabulary} from './vocabulary.js';

/** How much a term tells within a collection, by its number: near 0 for what every article says. */
export type Rarity = (term: number) => number;

/** In how many of so many articles each term stands, by its number. Terms that came later have no frequency. */
export interface Census {
	readonly articles: number;
	readonly frequencies: Uint32Array;
}

/** Counts the articles of each of the terms numbered below `terms`. */
export function takeCensus(rows: TermRows, terms: number): Census {
	const frequencies = new Uint32Array(terms);
	const {terms: all} = rows;
	for (let at = 0; at < all.length; at++) frequencies[all[at] as number] = (frequencies[all[at] as number] as number) + 1;
	return {articles: rows.starts.length - 1, frequencies};
}

/**
 * A collection of five articles says little of how common a word is. So it is read as if that many more articles
 * lay beside it, in which a word is the commoner the shorter it is; in a large collection they no longer count.
 */
const imaginedArticles = 8;

/**
 * Inverse document frequency with a prior (after Spärck Jones 1972): ln((N + P) / (df + P·p)),
 * with df articles of N that use the term, P imagined articles and the share p of those that use it.
 * A term that came after the census was taken stands in one article.
 */
export function measureRarity({articles, frequencies}: Census, vocabulary: Vocabulary): Rarity {
	const total = articles + imaginedArticles;
	const reckon = (frequency: number, length: number): number =>
		Math.max(0, Math.log(total / (frequency + imaginedArticles * expectedShare(length))));
	// Most terms are rare and short: a few hundred pairs of frequency and length are reckoned in place of 100,000 terms.
	const known = new Float64Array(2 ** 14).fill(unknown);
	return rememberRarity((term) => {
		const [frequency, length] = [Math.max(1, frequencies[term] ?? 1), vocabulary.lengthOf(term)];
		if (frequency >= 256 || length >= 64) return reckon(frequency, length);
		const place = (frequency << 6) | length;
		if (known[place] === unknown) known[place] = reckon(frequency, length);
		return known[place] as number;
	});
}

/** Terms are asked for article by article and have few values each: they are reckoned once, when they are first met. */
function rememberRarity(rarity: Rarity): Rarity {
	let known = new Float32Array(4096).fill(unknown);
	return (term) => {
		if (term >= known.length) {
			const longer = new Float32Array(2 * term).fill(unknown);
			longer.set(known);
			known = longer;
		}
		const found = known[term] as number;
		if (found !== unknown) return found;
		known[term] = rarity(term);
		return known[term] as number;
	};
}

const unknown = -1;

/** Zipf's law of abbreviation, roughly: of words with 4 letters that are no stop words a fifth, with 12 a fortieth. */
const expectedShare = (length: number): number => 0.25 * Math.exp(-0.25 * Math.max(0, length - 3));
