import {bestPlace} from './best-place.js';
import {facets, subjectOf} from './lexicon.js';
import type {StoryScores} from './score-facets.js';
import type {Names} from './taxonomy/subject.js';
import {taxonomy} from './taxonomy.js';

/** Which facets are headings of their own, and which subjects are divided so; other facets go by their subject. */
export interface Headings {
	readonly ownHeading: ReadonlySet<number>;
	readonly divided: ReadonlySet<number>;
}

/** Heading a facet is listed under: its own, that of its undivided subject, or what remains of a divided one. */
export interface Heading {
	readonly kind: 'facet' | 'subject' | 'remainder';
	readonly names: Names;
}

/** Up to this many stories every facet may be a heading: the list fits a screen. */
const smallCollection = 12;

/** Up to this many stories a facet with two of them is worth a heading; beyond, whole subjects are. */
const middlingCollection = 60;

/** A subject with more than this share of the stories says too little as a heading. */
const widestShare = 0.4;

/** Under a subject divided for that, a facet with less than this share of all stories is too narrow for a heading. */
const narrowestShare = 0.02;

/** The headings of useful size for a collection, from the scores of its stories. */
export function chooseHeadings(scores: readonly StoryScores[]): Headings {
	const subjects = tally(scores.map(({subjects: row}) => bestPlace(row)));
	const leading = tally(scores.map(bestFacet));
	const isWide = (subject: number) => (subjects.get(subject) ?? 0) > widestShare * scores.length;
	const own = [...facets.keys()].filter((facet) => {
		const stories = leading.get(facet) ?? 0;
		if (scores.length <= smallCollection) return true;
		if (scores.length <= middlingCollection) return stories >= 2;
		return isWide(subjectOf[facet] ?? 0) && stories >= narrowestShare * scores.length;
	});
	return {ownHeading: new Set(own), divided: new Set(own.map((facet) => subjectOf[facet] ?? 0))};
}

/** The heading a facet is listed under. */
export function headingOf(facet: number, {ownHeading, divided}: Headings): Heading {
	const subject = subjectOf[facet] ?? 0;
	const names = (ownHeading.has(facet) ? facets[facet] : taxonomy[subject])?.names ?? {de: '', en: ''};
	if (ownHeading.has(facet)) return {kind: 'facet', names};
	return {kind: divided.has(subject) ? 'remainder' : 'subject', names};
}

/** The best facet of the best subject. */
function bestFacet({facets: scores, subjects}: StoryScores): number {
	const subject = bestPlace(subjects);
	return bestPlace(scores.map((score, facet) => (subjectOf[facet] === subject ? score : -1)));
}

function tally(values: readonly number[]): Map<number, number> {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
