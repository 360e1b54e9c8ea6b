import type {Vector} from '../terms/vector.js';
import {invert, type Postings, placesFrom} from './invert.js';
import {orderByDay, type Stretch} from './order-by-day.js';

/** Terms in more articles of the same days than this find no neighbours: they cost most and tell least, and the work stays linear. */
const commonTerm = 300;

/** Nearest others kept per article: more coverage of one story is joined through its neighbours' neighbours. */
const neighbourLimit = 24;

/** Below this, in cosine, two articles share nothing but everyday words. */
const leastSimilarity = 0.06;

/**
 * Pairs of near articles, by an inverted index over their terms: for each place in the collection the later places
 * that are among its nearest, or it among theirs. `days` are days of publication or null; only what may be of the same
 * days, `longestGap` at most between them, is looked at, so the work grows with the news of a few days and not with the archive.
 */
export function findNeighbours(vectors: readonly Vector[], days: readonly (number | null)[], longestGap: number): number[][] {
	const {order, stretchesFor} = orderByDay(days, longestGap);
	const postings = invert(order.map((place) => vectors[place] as Vector));
	const sums = new Float32Array(vectors.length);
	const later = vectors.map(() => new Set<number>());
	order.forEach((place, rank) => {
		for (const other of nearest(rank, vectors[place] as Vector, postings, stretchesFor(rank), sums)) {
			const near = order[other] as number;
			later[Math.min(place, near)]?.add(Math.max(place, near));
		}
	});
	return later.map((places) => [...places]);
}

/** The ranks of the nearest articles; `sums` is all zero before and after. */
function nearest(self: number, vector: Vector, postings: Postings, stretches: readonly Stretch[], sums: Float32Array): number[] {
	const touched: number[] = [];
	vector.terms.forEach((term, at) => {
		const weight = vector.weights[at] as number;
		for (const stretch of stretches) addUp(term, weight, postings, stretch, sums, touched);
	});
	const near = touched.filter((other) => other !== self && (sums[other] as number) >= leastSimilarity);
	near.sort((a, b) => (sums[b] as number) - (sums[a] as number) || a - b);
	for (const other of touched) sums[other] = 0;
	return near.slice(0, neighbourLimit);
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
