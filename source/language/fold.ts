/**
 * A word as search and similarity see it: lower case, no diacritics, ß as ss.
 * "Übernahme" → "ubernahme". The length may change; use it for keys, never for offsets.
 */
export function fold(word: string): string {
	const lower = word.toLowerCase();
	if (plain.test(lower)) return lower;
	return lower.replaceAll('ß', 'ss').normalize('NFD').replace(marks, '');
}

/** Most words: nothing to take off, and the test is ten times cheaper than the normalisation. */
const plain = /^[a-z0-9]*$/u;
const marks = /\p{M}+/gu;
