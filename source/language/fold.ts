/**
 * A word as search and similarity see it: lower case, no diacritics, ß as ss.
 * "Übernahme" → "ubernahme". The length may change; use it for keys, never for offsets.
 */
export function fold(word: string): string {
	return word
		.toLowerCase()
		.replaceAll('ß', 'ss')
		.normalize('NFD')
		.replace(/\p{M}+/gu, '');
}
