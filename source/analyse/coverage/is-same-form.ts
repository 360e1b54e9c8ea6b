import {haveOtherNumbers} from './have-other-numbers.js';
import type {Reading} from './read-collection.js';
import {sharedPhrases} from './shared-phrases.js';

/** Share of word pairs in common; tellings of one story with other numbers hardly reach it. */
const formShare = 0.4;

/**
 * Whether two articles are one form filled in anew, as market reports and police notices of different days are:
 * agency copy shares its wording together with its numbers.
 */
export function isSameForm(a: Reading, b: Reading): boolean {
	return haveOtherNumbers(a, b, 1) && sharedPhrases(a.phrases, b.phrases) > formShare;
}
