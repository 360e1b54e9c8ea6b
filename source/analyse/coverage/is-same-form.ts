import {haveOtherNumbers} from './have-other-numbers.js';
import {otherFacts} from './other-facts.js';
import type {Reading} from './read-collection.js';
import {sharedPhrases} from './shared-phrases.js';

/** Share of word pairs in common; tellings of one story with other numbers hardly reach it. */
const formShare = 0.4;

/** Share of word pairs in common that is still the wording of a form if, in short notices alike in length, half the names and numbers are others. */
const looseFormShare = 0.3;
const otherFactsShare = 0.5;

/** Characters: match reports and police notices are shorter; in long reports wording is shared in part, and facts differ in the rest. */
const noticeLength = 2500;
const alikeInLength = 0.75;

/**
 * Whether two articles are one form filled in anew, as market reports, match reports and police notices are:
 * agency copy shares its wording together with its names and numbers.
 */
export function isSameForm(a: Reading, b: Reading): boolean {
	const shared = sharedPhrases(a.phrases, b.phrases);
	if (shared <= looseFormShare) return false;
	return (areNoticesAlike(a, b) && otherFacts(a, b) > otherFactsShare) || (shared > formShare && haveOtherNumbers(a, b, 1));
}

const areNoticesAlike = ({length: a}: Reading, {length: b}: Reading): boolean =>
	Math.max(a, b) <= noticeLength && Math.min(a, b) >= alikeInLength * Math.max(a, b);
