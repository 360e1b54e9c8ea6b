import {factsApart, haveOtherNumbers} from './facts-apart.js';
import type {Collection} from './read-collection.js';
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
export function isSameForm(all: Collection, a: number, b: number): boolean {
	const shared = sharedPhrases(all.phrases, a, b);
	if (shared <= looseFormShare) return false;
	const facts = factsApart(all, a, b);
	return (areNoticesAlike(all, a, b) && facts.others > otherFactsShare) || (shared > formShare && haveOtherNumbers(facts, 1));
}

function areNoticesAlike({lengths}: Collection, a: number, b: number): boolean {
	const [one, two] = [lengths[a] as number, lengths[b] as number];
	return Math.max(one, two) <= noticeLength && Math.min(one, two) >= alikeInLength * Math.max(one, two);
}
