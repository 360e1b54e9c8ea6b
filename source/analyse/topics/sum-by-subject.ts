import {subjectOf} from './lexicon.js';
import {taxonomy} from './taxonomy.js';

/** Facet scores added up by subject, in the order of the taxonomy. */
export function sumBySubject(scores: ArrayLike<number>): number[] {
	const sums = taxonomy.map(() => 0);
	Array.from(scores).forEach((score, facet) => {
		const subject = subjectOf[facet] ?? 0;
		sums[subject] = (sums[subject] ?? 0) + score;
	});
	return sums;
}
