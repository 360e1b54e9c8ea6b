import {cosine} from '../terms/vector.js';
import {haveOtherNumbers} from './have-other-numbers.js';
import type {Field, Reading} from './read-collection.js';
import {sharedPhrases} from './shared-phrases.js';

/** The weak signs a pair is judged by. Their order is part of the learned data. */
export const signNames = [
	'words',
	'lead',
	'headline',
	'names',
	'numbers',
	'headlineInLead',
	'phrases',
	'otherNumbers',
	'lengthRatio',
	'daysApart',
	'daysUnknown',
	'sameOutlet',
	'fewArticles',
	'wordsOfFew',
	'namesOfFew',
] as const;

/** In a collection of about this size and below, all articles may be of one theme, and shared words say less. */
const fewArticles = 8;

/** One number may be a date or a rounding; two others in each article are another matter. */
const tellingNumbers = 2;

/**
 * The signs for and against two articles of a collection telling one story, in the order of `signNames`.
 * Similarities enter by their square root: the step from none to some says more than from much to more.
 */
export function readSigns(a: Reading, b: Reading, collectionSize: number): number[] {
	const alike = (field: Field) => Math.sqrt(cosine(a[field], b[field]));
	const gap = daysApart(a, b);
	const few = fewArticles / (collectionSize + fewArticles);
	return [
		alike('words'),
		alike('lead'),
		alike('headline'),
		alike('names'),
		alike('numbers'),
		Math.sqrt(Math.max(cosine(a.headline, b.lead), cosine(b.headline, a.lead))),
		Math.sqrt(sharedPhrases(a.phrases, b.phrases)),
		Number(haveOtherNumbers(a, b, tellingNumbers)),
		Math.min(a.length, b.length) / Math.max(a.length, b.length, 1),
		gap ?? 0,
		Number(gap === null),
		Number(a.outlet !== null && a.outlet === b.outlet),
		few,
		few * alike('words'),
		few * alike('names'),
	];
}

function daysApart(a: Reading, b: Reading): number | null {
	return a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
}
