import {type Near, nearFields} from './near.js';

/** Pairs of articles by their rows, `a[n]` < `b[n]`, in ascending order and each once. */
export interface Pairs {
	readonly a: Uint32Array;
	readonly b: Uint32Array;
}

/** The pairs of which one is among the nearest of the other in some field. */
export function candidatePairs(near: Near): Pairs {
	const rows = near.words.sizes.length;
	const keys = new Float64Array(nearFields.reduce((sum, field) => sum + near[field].rows.length, 0));
	let size = 0;
	for (const field of nearFields) {
		const {limit, sizes, rows: others} = near[field];
		for (let row = 0; row < rows; row++) {
			for (let rank = 0; rank < (sizes[row] as number); rank++) {
				const other = others[row * limit + rank] as number;
				keys[size++] = Math.min(row, other) * rows + Math.max(row, other);
			}
		}
	}
	return toPairs(keys.subarray(0, size).sort(), rows);
}

function toPairs(sorted: Float64Array, rows: number): Pairs {
	const pairs = {a: new Uint32Array(sorted.length), b: new Uint32Array(sorted.length)};
	let size = 0;
	for (let at = 0; at < sorted.length; at++) {
		const key = sorted[at] as number;
		if (at > 0 && key === sorted[at - 1]) continue;
		pairs.a[size] = Math.floor(key / rows);
		pairs.b[size++] = key % rows;
	}
	return {a: pairs.a.subarray(0, size), b: pairs.b.subarray(0, size)};
}
