import type {DayIndex} from './day-index.js';
import type {Postings} from './invert.js';
import {type Neighbours, noNeighbours, offerNeighbour} from './neighbours.js';

/** Below this, in cosine, two articles share nothing but everyday words. */
export const leastSimilarity = 0.06;

export interface NeighbourSearch {
	/** Terms that count nothing (`commonTerms`). */
	readonly common: Uint8Array;
	/** Nearest others kept per article: more coverage of one story is joined through its neighbours' neighbours. */
	readonly limit: number;
	/** Where given, only articles of different kinds are neighbours. */
	readonly kinds?: readonly string[];
}

/**
 * The nearest articles of each, by an inverted index over their terms. Articles come in the order of their days, each is
 * set beside those before it, and what is too long ago is passed by for good: the work grows with the news of a few days
 * and not with the archive.
 */
export function findNeighbours(
	{table, order, undated, firstNear, postings}: DayIndex,
	{common, limit, kinds}: NeighbourSearch,
): Neighbours {
	const {starts, terms, weights} = table;
	const window: Window = {undatedEnds: postings.starts, from: postings.starts.slice(), seen: postings.starts.slice()};
	const sums = {of: new Float32Array(order.length), touched: new Uint32Array(order.length), size: 0};
	const found = noNeighbours(order.length, limit);
	for (let rank = 0; rank < order.length; rank++) {
		if (rank === undated) endUndated(window);
		const row = order[rank] as number;
		for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
			const term = terms[at] as number;
			if (common[term] !== 1) addUp({term, weight: weights[at] as number, first: firstNear[rank] as number}, postings, window, sums);
		}
		offerTouched({row, order, kinds}, sums, found);
	}
	return found;
}

/** Which postings of each term are looked at: those without a day, and from the first that is near enough to the last that came. */
interface Window {
	undatedEnds: Uint32Array;
	readonly from: Uint32Array;
	readonly seen: Uint32Array;
}

/** From here on articles have a day. */
function endUndated(window: Window): void {
	window.undatedEnds = window.seen.slice();
	window.from.set(window.seen);
}

/** The cosines with one article as they add up, by rank, and the ranks that have any: all zero and none between two articles. */
interface Sums {
	readonly of: Float32Array;
	readonly touched: Uint32Array;
	size: number;
}

/** A term of an article, and the first dated rank that is near to it. */
interface Met {
	readonly term: number;
	readonly weight: number;
	readonly first: number;
}

/** Adds what a term contributes to the cosine with each article before, in place, and notes that one more has it. */
function addUp({term, weight, first}: Met, {starts, ranks, weights}: Postings, window: Window, sums: Sums): void {
	const end = window.seen[term] as number;
	window.seen[term] = end + 1;
	let from = window.from[term] as number;
	while (from < end && (ranks[from] as number) < first) from++;
	window.from[term] = from;
	const {of, touched} = sums;
	const addRange = (start: number, stop: number) => {
		for (let at = start; at < stop; at++) {
			const other = ranks[at] as number;
			if (of[other] === 0) touched[sums.size++] = other;
			of[other] = (of[other] as number) + weight * (weights[at] as number);
		}
	};
	if (window.undatedEnds !== starts) addRange(starts[term] as number, window.undatedEnds[term] as number);
	addRange(from, end);
}

interface Offer {
	readonly row: number;
	readonly order: Uint32Array;
	readonly kinds: readonly string[] | undefined;
}

/** Puts each of two articles that are near enough on the list of the other. */
function offerTouched({row, order, kinds}: Offer, sums: Sums, found: Neighbours): void {
	for (let at = 0; at < sums.size; at++) {
		const rank = sums.touched[at] as number;
		const sum = sums.of[rank] as number;
		sums.of[rank] = 0;
		const other = order[rank] as number;
		if (sum < leastSimilarity || (kinds && kinds[row] === kinds[other])) continue;
		offerNeighbour(found, row, other, sum);
		offerNeighbour(found, other, row, sum);
	}
	sums.size = 0;
}
