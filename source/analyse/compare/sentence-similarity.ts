import {at, type Table} from './bead.js';
import {cosines} from './cosines.js';
import type {SentenceSigns} from './read-sentence.js';

/** How alike each sentence of a is to each of b: rows for a, columns for b, 0 to 1. */
export interface Similarities {
	readonly words: Table;
	readonly grams: Table;
	/** Both together. */
	readonly mixed: Table;
}

// How much words count against letters; words keep meanings apart that letters confuse.
const wordShare = 0.4;

/**
 * Cosines of weighted words and of character n-grams; rarity is counted over the sentences of both texts, so a name that stands
 * in every sentence tells nothing.
 */
export function sentenceSimilarity(a: readonly SentenceSigns[], b: readonly SentenceSigns[]): Similarities {
	const table = (read: (signs: SentenceSigns) => ReadonlyMap<string, number>) => cosines(a.map(read), b.map(read));
	const [words, grams] = [table((signs) => signs.words), table((signs) => signs.grams)];
	return {words, grams, mixed: words.map((row, i) => row.map((value, j) => wordShare * value + (1 - wordShare) * at(grams, i, j)))};
}
