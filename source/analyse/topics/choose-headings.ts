import {facets, subjectOf} from './lexicon.js';
import {taxonomy} from './taxonomy.js';

/** Which facets are headings of their own; the others go by their subject. */
export interface Headings {
	readonly ownHeading: ReadonlySet<number>;
}

/** Up to this many stories a list needs no shelves wider than a facet. */
const smallCollection = 30;

/** A subject with more than this share of the stories says too little as a heading. */
const widestShare = 0.4;

/** Under a divided subject, a facet with less than this share of all stories is too narrow for a heading of its own. */
const narrowestShare = 0.02;

/**
 * The headings of useful size for a collection, from the facet scores of its stories:
 * facets where stories are few or where their subject would hold most of them, subjects elsewhere.
 */
export function chooseHeadings(scores: readonly ArrayLike<number>[]): Headings {
	if (scores.length <= smallCollection) return {ownHeading: new Set(facets.keys())};
	const subjects = tally(scores.map((row) => best(taxonomy.length, sumBySubject(row))));
	const leading = tally(scores.map((row) => best(facets.length, row)));
	const share = (count = 0) => count / scores.length;
	const own = [...facets.keys()].filter(
		(facet) => share(subjects.get(subjectOf[facet] ?? 0)) > widestShare && share(leading.get(facet)) >= narrowestShare,
	);
	return {ownHeading: new Set(own)};
}

/** The name of the heading a facet is listed under. */
export function headingName(facet: number, {ownHeading}: Headings, language: 'de' | 'en'): string {
	const names = ownHeading.has(facet) ? facets[facet]?.names : taxonomy[subjectOf[facet] ?? 0]?.names;
	return names?.[language] ?? '';
}

function sumBySubject(scores: ArrayLike<number>): number[] {
	const sums = taxonomy.map(() => 0);
	Array.from(scores).forEach((score, facet) => {
		const subject = subjectOf[facet] ?? 0;
		sums[subject] = (sums[subject] ?? 0) + score;
	});
	return sums;
}

function best(size: number, scores: ArrayLike<number>): number {
	let winner = 0;
	for (let at = 1; at < size; at++) if ((scores[at] ?? 0) > (scores[winner] ?? 0)) winner = at;
	return winner;
}

function tally(values: readonly number[]): Map<number, number> {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
