import type {Vector} from '../terms/vector.js';

/** Terms in more articles than this find no neighbours: they cost most and tell least, and the work stays linear. */
const commonTerm = 300;

/** Nearest others kept per article: more coverage of one story is joined through its neighbours' neighbours. */
const neighbourLimit = 24;

/** Below this, in cosine, two articles share nothing but everyday words. */
const leastSimilarity = 0.03;

/**
 * Pairs of near articles, by an inverted index over their terms: for each place in the collection the later places
 * that are among its nearest, or it among theirs. `mayMeet` keeps apart what cannot tell one story, whatever its words.
 */
export function findNeighbours(vectors: readonly Vector[], mayMeet: (a: number, b: number) => boolean): number[][] {
	const index = invert(vectors);
	const sums = new Float32Array(vectors.length);
	const later = vectors.map((): number[] => []);
	vectors.forEach((vector, place) => {
		const touched = addUp(vector, place, index, sums);
		const near = touched.filter((other) => (sums[other] as number) >= leastSimilarity && mayMeet(place, other));
		near.sort((a, b) => (sums[b] as number) - (sums[a] as number) || a - b);
		for (const other of near.slice(0, neighbourLimit)) later[Math.min(place, other)]?.push(Math.max(place, other));
		for (const other of touched) sums[other] = 0;
	});
	return later;
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
