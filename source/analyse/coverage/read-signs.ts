import {cosine, type Vector} from '../terms/vector.js';
import type {Neighbours} from './find-neighbours.js';
import {haveOtherNumbers} from './have-other-numbers.js';
import {heldShare} from './held-share.js';
import {otherFacts} from './other-facts.js';
import type {Field, Reading} from './read-collection.js';
import {commonNeighbours, readStanding} from './read-standing.js';
import {sharedPhrases} from './shared-phrases.js';

/** The weak signs a pair is judged by. Their order is part of the learned data. */
export const signNames = [
	...['words', 'lead', 'headline', 'opening', 'names', 'leadNames', 'numbers', 'letters', 'headlineInLead', 'phrases'],
	...['wordsHeldLeast', 'wordsHeldMost', 'headlineHeldLeast', 'headlineHeldMost', 'namesHeldMost', 'leadNamesHeldMost', 'numbersHeldMost'],
	...['otherNumbers', 'otherFacts', 'fewestNumbers', 'lengthRatio', 'shorterLength', 'daysApart', 'daysUnknown', 'sameOutlet'],
	...['wordsRankBest', 'wordsRankWorst', 'wordsOfNearest', 'wordsOfFarther', 'wordsAboveUsual'],
	...['leadRankWorst', 'leadOfNearest', 'leadOfFarther', 'leadAboveUsual', 'commonNeighbours', 'fewArticles'],
	...['wordsApart', 'leadApart', 'namesApart'],
] as const;

/** In a collection of about this size and below, all articles may be of one theme, and shared words say less. */
const fewArticles = 8;

/** One number may be a date or a rounding; two others in each article are another matter. */
const tellingNumbers = 2;

/** An article of a collection and its place there. */
export interface Placed {
	readonly reading: Reading;
	readonly place: number;
}

/** What stands around a pair: the size of the collection, and the nearest articles of each by their words and leads. */
export interface Surroundings {
	readonly size: number;
	readonly words: readonly Neighbours[];
	readonly lead: readonly Neighbours[];
	/** The terms of each that tell it from its neighbours (`apartFromNeighbours`). */
	readonly apart: readonly ((place: number) => Vector)[];
}

/**
 * The signs for and against two articles of a collection telling one story, in the order of `signNames`.
 * Similarities enter by their square root: the step from none to some says more than from much to more.
 */
export function readSigns({reading: a, place: placeA}: Placed, {reading: b, place: placeB}: Placed, around: Surroundings): number[] {
	const [words, lead] = [cosine(a.words, b.words), cosine(a.lead, b.lead)];
	const wordsStanding = readStanding(around.words, placeA, placeB, words);
	const leadStanding = readStanding(around.lead, placeA, placeB, lead);
	const signs = [Math.sqrt(words), Math.sqrt(lead)];
	for (const field of furtherFields) signs.push(Math.sqrt(cosine(a[field], b[field])));
	signs.push(Math.sqrt(Math.max(cosine(a.headline, b.lead), cosine(b.headline, a.lead))), Math.sqrt(sharedPhrases(a.phrases, b.phrases)));
	addHeld(a, b, signs);
	addCircumstances(a, b, signs);
	signs.push(wordsStanding.rankBest, wordsStanding.rankWorst, wordsStanding.ofNearest, wordsStanding.ofFarther, wordsStanding.aboveUsual);
	signs.push(leadStanding.rankWorst, leadStanding.ofNearest, leadStanding.ofFarther, leadStanding.aboveUsual);
	signs.push(commonNeighbours(around.words, placeA, placeB), fewArticles / (around.size + fewArticles));
	for (const of of around.apart) signs.push(Math.sqrt(cosine(of(placeA), of(placeB))));
	return signs;
}

/** Fields beside words and lead whose likeness is a sign. */
const furtherFields = ['headline', 'opening', 'names', 'leadNames', 'numbers', 'letters'] as const satisfies readonly Field[];

/** How much of one article the other holds. */
function addHeld(a: Reading, b: Reading, signs: number[]): void {
	const [wordsOfA, wordsOfB] = [heldShare(a.words, b.words), heldShare(b.words, a.words)];
	const [headlineOfA, headlineOfB] = [heldShare(a.headline, b.words), heldShare(b.headline, a.words)];
	signs.push(
		Math.min(wordsOfA, wordsOfB),
		Math.max(wordsOfA, wordsOfB),
		Math.min(headlineOfA, headlineOfB),
		Math.max(headlineOfA, headlineOfB),
		Math.max(heldShare(a.names, b.names), heldShare(b.names, a.names)),
		Math.max(heldShare(a.leadNames, b.names), heldShare(b.leadNames, a.names)),
		Math.max(heldShare(a.numbers, b.numbers), heldShare(b.numbers, a.numbers)),
	);
}

/** What may contradict one story, and what belongs to the articles rather than to their words. */
function addCircumstances(a: Reading, b: Reading, signs: number[]): void {
	const gap = a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
	const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length, 1)];
	signs.push(Number(haveOtherNumbers(a, b, tellingNumbers)), otherFacts(a, b), Math.min(a.numbers.terms.length, b.numbers.terms.length));
	signs.push(shorter / longer, Math.log(shorter + 1));
	signs.push(gap ?? 0, Number(gap === null), Number(a.outlet !== null && a.outlet === b.outlet));
}
