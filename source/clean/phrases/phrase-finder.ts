import {findWordings, type Wording} from './find-wordings.js';
import {phraseSieve} from './phrase-sieve.js';

/** Finds the wordings of a small table in a lower-case text, each where the last one ended. */
export function phraseFinder(phrases: readonly string[], before = ''): (lower: string) => readonly Wording[] {
	const sieve = phraseSieve(phrases);
	const find = findWordings(phrases, before);
	return (lower) => find(lower, sieve(lower));
}
