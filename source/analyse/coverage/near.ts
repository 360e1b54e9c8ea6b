import {commonTerms} from './common-terms.js';
import {indexByDay} from './day-index.js';
import {findNeighbours} from './find-neighbours.js';
import {longestGap} from './longest-gap.js';
import type {Neighbours} from './neighbours.js';
import type {Collection} from './read-collection.js';

/** Nearest others looked at per article, by the field they are near in. */
const neighbourLimits = {words: 24, lead: 24, headline: 8} as const;

type NearField = keyof typeof neighbourLimits;

/** The fields in which articles are near to each other. */
export const nearFields = Object.keys(neighbourLimits) as readonly NearField[];

/** The nearest articles of each by its words, lead and headline. */
export type Near = Readonly<Record<NearField, Neighbours>>;

/** Finds the nearest articles of each in a collection. */
export function findNear({fields, days}: Collection): Near {
	const near = (field: NearField): Neighbours => {
		const index = indexByDay(fields[field], days, longestGap);
		return findNeighbours(index, {common: commonTerms(index), limit: neighbourLimits[field]});
	};
	return {words: near('words'), lead: near('lead'), headline: near('headline')};
}
