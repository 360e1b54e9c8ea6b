import type {Vector} from '../terms/vector.js';
import {invert, type Postings, placesFrom} from './invert.js';
import {type NearestFew, nearestFew} from './nearest-few.js';
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
	const sums = {of: new Float32Array(vectors.length), touched: new Uint32Array(vectors.length), size: 0};
	const few = nearestFew(limit);
	const found = vectors.map((): Neighbours => ({places: [], likeness: []}));
	for (const [rank, place] of order.entries()) {
		const {terms, weights} = vectors[place] as Vector;
		const stretches = stretchesFor(rank);
		for (let at = 0; at < terms.length; at++) {
			for (const stretch of stretches) addUp(terms[at] as number, weights[at] as number, postings, stretch, sums);
		}
		offerTouched(rank, sums, few);
		const {places, likeness} = few.take();
		found[place] = {places: places.map((other) => order[other] as number), likeness};
	}
	return found;
}

/** The cosines with one article as they add up, by rank, and the ranks that have any: all zero and none between two articles. */
interface Sums {
	readonly of: Float32Array;
	readonly touched: Uint32Array;
	size: number;
}

function offerTouched(self: number, sums: Sums, few: NearestFew): void {
	for (let at = 0; at < sums.size; at++) {
		const rank = sums.touched[at] as number;
		const sum = sums.of[rank] as number;
		if (rank !== self && sum >= leastSimilarity) few.offer(rank, sum);
		sums.of[rank] = 0;
	}
	sums.size = 0;
}

/** Adds what a term contributes to the cosine with each article of a stretch, in place. */
function addUp(term: number, weight: number, {starts, ranks, weights}: Postings, stretch: Stretch, sums: Sums): void {
	const last = starts[term + 1] as number;
	const from = placesFrom(ranks, stretch.from, starts[term] as number, last);
	const to = placesFrom(ranks, stretch.to, from, last);
	if (to - from > commonTerm) return;
	for (let at = from; at < to; at++) {
		const other = ranks[at] as number;
		if (sums.of[other] === 0) sums.touched[sums.size++] = other;
		sums.of[other] = (sums.of[other] as number) + weight * (weights[at] as number);
	}
}
