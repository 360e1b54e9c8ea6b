import type {Near} from './near.js';

/** Pairs of articles by their rows, `a[n]` < `b[n]`, in ascending order and each once. */
export interface Pairs {
	readonly a: Uint32Array;
	readonly b: Uint32Array;
}

/** Fields by which articles may be a pair. */
const nearFields = ['words', 'lead', 'headline'] as const satisfies readonly (keyof Near)[];

/** The pairs of which one is among the nearest of the other in some field; only those of a `changed` article (1 by its row) where that is given. */
export function candidatePairs(near: Near, changed?: Uint8Array): Pairs {
	const rows = near.words.sizes.length;
	const keys: number[] = [];
	for (const field of nearFields) {
		const {limit, sizes, rows: others} = near[field];
		for (let row = 0; row < rows; row++) {
			for (let rank = 0; rank < (sizes[row] as number); rank++) {
				const other = others[row * limit + rank] as number;
				if (changed === undefined || changed[row] === 1 || changed[other] === 1)
					keys.push(Math.min(row, other) * rows + Math.max(row, other));
			}
		}
	}
	return toPairs(Float64Array.from(keys).sort(), rows);
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
