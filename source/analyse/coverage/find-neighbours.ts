import type {Vector} from '../terms/vector.js';
import {invert, type Postings, placesFrom} from './invert.js';
import {orderByDay, type Stretch} from './order-by-day.js';

/** Terms in more articles of the same days than this find no neighbours: they cost most and tell least, and the work stays linear. */
const commonTerm = 300;

/** Below this, in cosine, two articles share nothing but everyday words. */
const leastSimilarity = 0.06;

/** The articles nearest to one, nearest first, by their places in the collection, and how near each is, as a cosine. */
export interface Neighbours {
	readonly places: readonly number[];
	readonly likeness: readonly number[];
}

export interface NeighbourSearch {
	/** Days of publication, or null. */
	readonly days: readonly (number | null)[];
	/** Days between two articles at most. */
	readonly longestGap: number;
	/** Nearest others kept per article: more coverage of one story is joined through its neighbours' neighbours. */
	readonly limit: number;
}

/**
 * The nearest articles of each, by an inverted index over their terms. Only what may be of the same days is looked at,
 * so the work grows with the news of a few days and not with the archive.
 */
export function findNeighbours(vectors: readonly Vector[], {days, longestGap, limit}: NeighbourSearch): Neighbours[] {
	const {order, stretchesFor} = orderByDay(days, longestGap);
	const postings = invert(order.map((place) => vectors[place] as Vector));
	const sums = new Float32Array(vectors.length);
	const found = vectors.map((): Neighbours => ({places: [], likeness: []}));
	order.forEach((place, rank) => {
		const near = nearest(rank, vectors[place] as Vector, postings, stretchesFor(rank), sums).slice(0, limit);
		found[place] = {places: near.map(({rank: other}) => order[other] as number), likeness: near.map(({sum}) => sum)};
	});
	return found;
}

/** The ranks of the near articles, nearest first; `sums` is all zero before and after. */
function nearest(self: number, vector: Vector, postings: Postings, stretches: readonly Stretch[], sums: Float32Array) {
	const touched: number[] = [];
	vector.terms.forEach((term, at) => {
		const weight = vector.weights[at] as number;
		for (const stretch of stretches) addUp(term, weight, postings, stretch, sums, touched);
	});
	const near = touched.filter((other) => other !== self && (sums[other] as number) >= leastSimilarity);
	const ranked = near.map((rank) => ({rank, sum: sums[rank] as number})).sort((a, b) => b.sum - a.sum || a.rank - b.rank);
	for (const other of touched) sums[other] = 0;
	return ranked;
}

/** Adds what a term contributes to the cosine with each article of a stretch, in place. */
function addUp(
	term: number,
	weight: number,
	{starts, ranks, weights}: Postings,
	stretch: Stretch,
	sums: Float32Array,
	touched: number[],
): void {
	const last = starts[term + 1] as number;
	const from = placesFrom(ranks, stretch.from, starts[term] as number, last);
	const to = placesFrom(ranks, stretch.to, from, last);
	if (to - from > commonTerm) return;
	for (let at = from; at < to; at++) {
		const other = ranks[at] as number;
		if (sums[other] === 0) touched.push(other);
		sums[other] = (sums[other] as number) + weight * (weights[at] as number);
	}
}
