import {cosine} from '../terms/vector.js';
import {findNeighbours} from './find-neighbours.js';
import type {Field, Reading} from './read-collection.js';
import {sharedPhrases} from './shared-phrases.js';

/** Two articles that may tell one story, by their places in the collection (`a` before `b`), and the signs for and against it. */
export interface Pair {
	readonly a: number;
	readonly b: number;
	/** One number for each of `signNames`, in that order. */
	readonly signs: readonly number[];
}

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

/** Reports of one event appear within days; what is further apart is a follow-up or only looks alike. */
const longestGap = 3;

/** In a collection of about this size and below, all articles may be of one theme, and shared words say less. */
const fewArticles = 8;

/** All pairs worth judging: articles that are near neighbours by their words or by their leads. */
export function findPairs(readings: readonly Reading[]): Pair[] {
	const days = readings.map(({day}) => day);
	const near = (['words', 'lead'] as const).map((field) =>
		findNeighbours(
			readings.map((reading) => reading[field]),
			days,
			longestGap,
		),
	);
	return readings.flatMap((reading, a) => {
		const others = new Set(near.flatMap((lists) => lists[a] ?? []));
		const rivals = [...others].sort((x, y) => x - y).filter((b) => !isSameForm(reading, readings[b] as Reading));
		return rivals.map((b): Pair => ({a, b, signs: readSigns(reading, readings[b] as Reading, readings.length)}));
	});
}

/** Similarities enter by their square root: the step from none to some says more than from much to more. */
function readSigns(a: Reading, b: Reading, collectionSize: number): number[] {
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
		Number(haveOtherNumbers(a, b)),
		Math.min(a.length, b.length) / Math.max(a.length, b.length, 1),
		gap ?? 0,
		Number(gap === null),
		Number(a.outlet !== null && a.outlet === b.outlet),
		few,
		few * alike('words'),
		few * alike('names'),
	];
}

/** Whether both give at least so many numbers and hardly one in common. */
function haveOtherNumbers({numbers: a}: Reading, {numbers: b}: Reading, atLeast = tellingNumbers): boolean {
	return Math.min(a.terms.length, b.terms.length) >= atLeast && cosine(a, b) < fewShared;
}

const tellingNumbers = 2;
const fewShared = 0.1;

/**
 * Whether two articles are one form filled in anew, as market reports and police notices of different days are:
 * agency copy shares its wording together with its numbers.
 */
function isSameForm(a: Reading, b: Reading): boolean {
	return haveOtherNumbers(a, b, 1) && sharedPhrases(a.phrases, b.phrases) > formShare;
}

/** Share of word pairs in common; tellings of one story with other numbers hardly reach it. */
const formShare = 0.4;

function daysApart(a: Reading, b: Reading): number | null {
	return a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
}
