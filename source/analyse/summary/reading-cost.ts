import type {Candidate} from './candidate.js';
import {openingClause} from './opening-clause.js';

/** What a sentence loses, in the unit of its worth, that tells its news after a long clause of background. */
const waiting = 0.015;

/**
 * What it loses in a story told more than once: for each word from the sixteenth on, since the weights there are learned on recall,
 * which a long sentence always has; and for not being the lead's, since a summary should read as one report.
 */
const word = {cost: 0.002, free: 15};
const otherTelling = 0.005;

/** What a sentence asks of its reader, in the unit of its worth. */
export function readingCost({text, words, telling, article}: Candidate, isRetold: boolean): number {
	const delay = waiting * openingClause(text, article.language);
	return isRetold ? delay + word.cost * Math.max(0, words - word.free) + (telling > 0 ? otherTelling : 0) : delay;
}
