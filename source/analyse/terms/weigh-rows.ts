import type {Rarity} from './rarity.js';
import type {TermRows} from './term-rows.js';
import type {WeighedRows} from './weighed-rows.js';

/** Weighed terms with the counts their weights come from, up to `mostCounted`. */
export interface CountedRows extends WeighedRows {
	readonly counts: Uint8Array;
}

/** A term that stands so often in an article says no more by standing there once more. */
const mostCounted = 255;

/**
 * The `limit` most telling terms of each row, of unit length: (1 + ln count) · rarity, the usual tf-idf
 * with damped frequency (Salton and Buckley 1988).
 */
export function weighRows({starts, terms, counts}: TermRows, rarity: Rarity, limit: number): CountedRows {
	const size = starts.length - 1;
	const most = sizeOfKept(starts, limit);
	const kept = {starts: new Uint32Array(starts.length), terms: new Uint32Array(most), counts: new Uint8Array(most)};
	const weights = new Float32Array(most);
	// One row while it is weighed, and a copy to be sorted.
	const longest = longestRow(starts);
	const [open, sorted] = [new Float32Array(longest), new Float32Array(longest)];
	let to = 0;
	for (let row = 0; row < size; row++) {
		const first = starts[row] as number;
		const length = (starts[row + 1] as number) - first;
		for (let at = 0; at < length; at++) open[at] = weigh(terms[first + at] as number, counted(counts[first + at] as number), rarity);
		const bar = length > limit ? barFor(open, length, limit, sorted) : everything;
		let room = bar.room;
		for (let at = 0; at < length; at++) {
			const weight = open[at] as number;
			if (weight <= 0 || weight < bar.least || (weight === bar.least && room-- <= 0)) continue;
			kept.terms[to] = terms[first + at] as number;
			kept.counts[to] = counted(counts[first + at] as number);
			weights[to++] = weight;
		}
		toUnitLength(weights, kept.starts[row] as number, to);
		kept.starts[row + 1] = to;
	}
	return {starts: kept.starts, terms: kept.terms.slice(0, to), counts: kept.counts.slice(0, to), weights: weights.slice(0, to)};
}

/** Rows `weighRows` gave, weighed again by the same rarity from what of them does not follow from it. */
export function weighAgain(rows: Omit<CountedRows, 'weights'>, rarity: Rarity): CountedRows {
	const {starts, terms, counts} = rows;
	const weights = new Float32Array(terms.length);
	for (let row = 0; row + 1 < starts.length; row++) {
		const [from, to] = [starts[row] as number, starts[row + 1] as number];
		for (let at = from; at < to; at++) weights[at] = weigh(terms[at] as number, counts[at] as number, rarity);
		toUnitLength(weights, from, to);
	}
	return {...rows, weights};
}

const weigh = (term: number, count: number, rarity: Rarity): number => dampen(count) * rarity(term);

const counted = (count: number): number => Math.min(mostCounted, count);

function longestRow(starts: Uint32Array): number {
	let longest = 0;
	for (let row = 0; row + 1 < starts.length; row++) longest = Math.max(longest, (starts[row + 1] as number) - (starts[row] as number));
	return longest;
}

function sizeOfKept(starts: Uint32Array, limit: number): number {
	let size = 0;
	for (let row = 0; row + 1 < starts.length; row++) size += Math.min(limit, (starts[row + 1] as number) - (starts[row] as number));
	return size;
}

const dampen = (count: number): number => dampened[count] ?? 1 + Math.log(count);
const dampened = Float64Array.from({length: 64}, (_, count) => 1 + Math.log(Math.max(1, count)));

/** The least weight that is kept, and how many of that weight there is room for. */
interface Bar {
	readonly least: number;
	readonly room: number;
}

const everything: Bar = {least: 0, room: 0};

/** The bar that the `limit` heaviest of the first `length` weights pass; `sorted` is written over. */
function barFor(weights: Float32Array, length: number, limit: number, sorted: Float32Array): Bar {
	const row = sorted.subarray(0, length);
	row.set(weights.subarray(0, length));
	row.sort();
	const place = length - limit;
	const least = row[place] as number;
	let room = 0;
	while (place + room < length && row[place + room] === least) room++;
	return {least, room};
}

function toUnitLength(weights: Float32Array, from: number, to: number): void {
	let squares = 0;
	for (let at = from; at < to; at++) squares += (weights[at] as number) ** 2;
	const norm = Math.sqrt(squares) || 1;
	for (let at = from; at < to; at++) weights[at] = (weights[at] as number) / norm;
}
