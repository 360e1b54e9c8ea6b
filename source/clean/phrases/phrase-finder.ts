import {findWordings, type PhraseStart, type Wording} from './find-wordings.js';
import {phraseSieve} from './phrase-sieve.js';

/** Finds the wordings of a small table in a lower-case text, each where the last one ended. */
export function phraseFinder(phrases: readonly string[], start: PhraseStart): (lower: string) => readonly Wording[] {
	const sieve = phraseSieve(phrases);
	const find = findWordings(phrases, start);
	return (lower) => find(lower, sieve(lower));
}
