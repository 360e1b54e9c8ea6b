import type {Vector} from '../terms/vector.js';

/** An article's nearest others: places in the collection, nearest first, with their cosine over the terms that were looked at. */
export interface Neighbour {
	readonly place: number;
	readonly similarity: number;
}

/** Terms in more articles than this find no neighbours: they cost most and tell least, and the work stays linear. */
const commonTerm = 300;

/** Nearest others kept per article: more coverage of one story is joined through its neighbours' neighbours. */
export const neighbourLimit = 12;

/** Below this, in cosine, two articles share nothing but everyday words. */
const leastSimilarity = 0.03;

/**
 * The nearest articles of each, by an inverted index over their terms.
 * `mayMeet` keeps pairs apart that cannot tell one story, whatever their words.
 */
export function findNeighbours(vectors: readonly Vector[], mayMeet: (a: number, b: number) => boolean): Neighbour[][] {
	const index = invert(vectors);
	const sums = new Float32Array(vectors.length);
	return vectors.map((vector, place) => {
		const touched = addUp(vector, place, index, sums);
		const near = touched.filter((other) => (sums[other] as number) >= leastSimilarity && mayMeet(place, other));
		near.sort((a, b) => (sums[b] as number) - (sums[a] as number) || a - b);
		const neighbours = near.slice(0, neighbourLimit).map((other) => ({place: other, similarity: sums[other] as number}));
		for (const other of touched) sums[other] = 0;
		return neighbours;
	});
}

interface Posting {
	readonly place: number;
	readonly weight: number;
}

function invert(vectors: readonly Vector[]): Map<number, Posting[]> {
	const index = new Map<number, Posting[]>();
	vectors.forEach(({terms, weights}, place) => {
		terms.forEach((term, at) => {
			const postings = index.get(term);
			const posting = {place, weight: weights[at] as number};
			if (postings) postings.push(posting);
			else index.set(term, [posting]);
		});
	});
	return index;
}

/** Adds each other article's share of the cosine to `sums`, in place, and tells which articles were met. */
function addUp(vector: Vector, self: number, index: ReadonlyMap<number, readonly Posting[]>, sums: Float32Array): number[] {
	const touched: number[] = [];
	vector.terms.forEach((term, at) => {
		const postings = index.get(term) ?? [];
		if (postings.length > commonTerm) return;
		const weight = vector.weights[at] as number;
		for (const posting of postings) {
			if (posting.place === self) continue;
			if (sums[posting.place] === 0) touched.push(posting.place);
			sums[posting.place] = (sums[posting.place] as number) + weight * posting.weight;
		}
	});
	return touched;
}
