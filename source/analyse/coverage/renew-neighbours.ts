import type {WeighedRows} from '../terms/weighed-rows.js';
import {leastSimilarity} from './find-neighbours.js';
import type {Origins} from './join-rows.js';
import {longestGap} from './longest-gap.js';
import {type Neighbours, noNeighbours, offerNeighbour} from './neighbours.js';

export interface Renewal {
	/** The terms of all articles as they are now. */
	readonly table: WeighedRows;
	readonly days: readonly (number | null)[];
	readonly common: Uint8Array;
	/** How many terms there are. */
	readonly terms: number;
	readonly origins: Origins;
	/** As in `NeighbourSearch`. */
	readonly kinds?: readonly string[];
}

/** The nearest articles of each now, and 1 for each whose nearest are others than before. */
export interface Renewed {
	readonly neighbours: Neighbours;
	readonly changed: Uint8Array;
}

/**
 * What `findNeighbours` would find now, from what it found before: lists lose who is gone, and only who is new or has lost
 * one of a full list is set beside the others of its days.
 */
export function renewNeighbours(before: Neighbours, renewal: Renewal): Renewed {
	const carried = carryOver(before, renewal.origins);
	const weights = new Float32Array(renewal.terms);
	for (const row of renewal.origins.keys()) if (comesAnew(row, carried, renewal)) lookAround(row, carried, renewal, weights);
	return carried;
}

/** Whether an article is set beside all others: one that is new or has lost one of a full list. */
const comesAnew = (row: number, {lacking}: Carried, {origins}: Renewal): boolean => origins[row] === -1 || lacking[row] === 1;

/** Fills the list of an article, and puts it on those of the others where it is new; `weights` is all zero before and after. */
function lookAround(row: number, carried: Carried, renewal: Renewal, weights: Float32Array): void {
	const {neighbours, changed} = carried;
	const {table, days, common, origins, kinds} = renewal;
	changed[row] = 1;
	neighbours.sizes[row] = 0;
	spread(table, row, common, weights);
	for (let other = 0; other < origins.length; other++) {
		if (other === row || (kinds && kinds[row] === kinds[other]) || !areNear(days[row] ?? null, days[other] ?? null)) continue;
		const alike = cosineWith(weights, table, other);
		if (alike < leastSimilarity) continue;
		offerNeighbour(neighbours, row, other, alike);
		if (origins[row] !== -1 || comesAnew(other, carried, renewal)) continue;
		if (offerNeighbour(neighbours, other, row, alike)) changed[other] = 1;
	}
	spread(table, row, common, weights, 0);
}

interface Carried extends Renewed {
	/** 1 for each that has lost one of a full list: there may be others that came next. */
	readonly lacking: Uint8Array;
}

/** The lists of those that stayed, by their new rows, without who is gone. */
function carryOver(before: Neighbours, origins: Origins): Carried {
	const {limit} = before;
	const neighbours = noNeighbours(origins.length, limit);
	const [changed, lacking] = [new Uint8Array(origins.length), new Uint8Array(origins.length)];
	const rowOf = new Int32Array(before.sizes.length).fill(-1);
	for (let row = 0; row < origins.length; row++) if (origins[row] !== -1) rowOf[origins[row] as number] = row;
	for (let row = 0; row < origins.length; row++) {
		const origin = origins[row] as number;
		if (origin === -1) continue;
		let size = 0;
		for (let at = origin * limit; at < origin * limit + (before.sizes[origin] as number); at++) {
			const other = rowOf[before.rows[at] as number] as number;
			if (other === -1) continue;
			neighbours.rows[row * limit + size] = other;
			neighbours.likeness[row * limit + size++] = before.likeness[at] as number;
		}
		neighbours.sizes[row] = size;
		if (size === before.sizes[origin]) continue;
		changed[row] = 1;
		lacking[row] = Number(before.sizes[origin] === limit);
	}
	return {neighbours, changed, lacking};
}

/** Writes the weights of a row by its terms, the common ones left out; or `value` in their place. */
function spread({starts, terms, weights: own}: WeighedRows, row: number, common: Uint8Array, into: Float32Array, value?: number): void {
	for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
		const term = terms[at] as number;
		if (common[term] !== 1) into[term] = value ?? (own[at] as number);
	}
}

/** The cosine of a row with one that is spread, added up with the precision of the lists. */
function cosineWith(spreadOut: Float32Array, {starts, terms, weights}: WeighedRows, row: number): number {
	let sum = 0;
	for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
		const weight = spreadOut[terms[at] as number] as number;
		if (weight !== 0) sum = Math.fround(sum + weight * (weights[at] as number));
	}
	return sum;
}

const areNear = (one: number | null, other: number | null): boolean =>
	one === null || other === null || Math.abs(one - other) <= longestGap;
