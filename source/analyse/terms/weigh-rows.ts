import type {Rarity} from './rarity.js';
import type {TermRows} from './term-rows.js';
import type {Vector} from './vector.js';

/**
 * The `limit` most telling terms of each row as a unit vector: (1 + ln count) · rarity, the usual tf-idf
 * with damped frequency (Salton and Buckley 1988). The vectors are views of arrays they share.
 */
export function weighRows({starts, terms, counts}: TermRows, rarity: Rarity, limit: number): Vector[] {
	const keptTerms = new Uint32Array(sizeOfKept(starts, limit));
	const keptWeights = new Float32Array(keptTerms.length);
	const vectors: Vector[] = [];
	for (let row = 0, from = 0; row + 1 < starts.length; row++) {
		const first = starts[row] as number;
		const weights = new Float32Array((starts[row + 1] as number) - first);
		for (let at = 0; at < weights.length; at++) weights[at] = dampen(counts[first + at] as number) * rarity(terms[first + at] as number);
		const bar = barFor(weights, limit);
		let room = bar.room;
		let to = from;
		for (const [at, weight] of weights.entries()) {
			if (weight <= 0 || weight < bar.least || (weight === bar.least && room-- <= 0)) continue;
			keptTerms[to] = terms[first + at] as number;
			keptWeights[to++] = weight;
		}
		vectors.push(unit(keptTerms.subarray(from, to), keptWeights.subarray(from, to)));
		from = to;
	}
	return vectors;
}

function sizeOfKept(starts: Uint32Array, limit: number): number {
	let size = 0;
	for (let row = 0; row + 1 < starts.length; row++) size += Math.min(limit, (starts[row + 1] as number) - (starts[row] as number));
	return size;
}

const dampen = (count: number): number => dampened[count] ?? 1 + Math.log(count);
const dampened = Float64Array.from({length: 64}, (_, count) => 1 + Math.log(Math.max(1, count)));

/** The weight of the last of the `limit` heaviest, and how many of that weight there is room for. */
function barFor(weights: Float32Array, limit: number): {readonly least: number; readonly room: number} {
	if (weights.length <= limit) return {least: 0, room: 0};
	const sorted = weights.slice().sort();
	const place = sorted.length - limit;
	const least = sorted[place] as number;
	let room = 0;
	while (place + room < sorted.length && sorted[place + room] === least) room++;
	return {least, room};
}

/** Scales the weights in place: a row has just been written and nobody has seen it. */
function unit(terms: Uint32Array, weights: Float32Array): Vector {
	let squares = 0;
	for (const weight of weights) squares += weight * weight;
	const norm = Math.sqrt(squares) || 1;
	for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] as number) / norm;
	return {terms, weights};
}
