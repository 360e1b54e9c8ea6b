import {commonTerms} from './common-terms.js';
import {indexByDay} from './day-index.js';
import {findNeighbours} from './find-neighbours.js';
import {longestGap} from './longest-gap.js';
import type {Neighbours} from './neighbours.js';
import type {Collection} from './read-collection.js';

/** Nearest others looked at per article, by the field they are near in. */
const neighbourLimits = {words: 24, lead: 24, headline: 8, marks: 8} as const;

export type NearField = keyof typeof neighbourLimits;

/** The nearest articles of each by its words, lead and headline, and by its marks the nearest of those in other languages. */
export type Near = Readonly<Record<NearField, Neighbours>>;

/** By the same fields, the terms that find no neighbours (`commonTerms`). */
export type Common = Readonly<Record<NearField, Uint8Array>>;

/** Finds the nearest articles of each in a collection; what is common is counted there, or known of one that was much the same. */
export function findNear({fields, days, languages}: Collection, known?: Common): {readonly near: Near; readonly common: Common} {
	const find = (field: NearField) => {
		const index = indexByDay(fields[field], days, longestGap);
		const common = known?.[field] ?? commonTerms(index);
		return {common, near: findNeighbours(index, {common, limit: neighbourLimits[field], ...foreign(field, languages)})};
	};
	const found = {words: find('words'), lead: find('lead'), headline: find('headline'), marks: find('marks')};
	return {near: ofNear((field) => found[field].near), common: ofNear((field) => found[field].common)};
}

/** What is made of each field. */
export const ofNear = <Value>(make: (field: NearField) => Value): Readonly<Record<NearField, Value>> => ({
	words: make('words'),
	lead: make('lead'),
	headline: make('headline'),
	marks: make('marks'),
});

/** By their marks only articles in different languages are neighbours. */
export const foreign = (field: NearField, languages: readonly string[]): {readonly kinds?: readonly string[]} =>
	field === 'marks' ? {kinds: languages} : {};
