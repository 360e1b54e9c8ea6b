import type {Vector} from '../terms/vector.js';

/** For each term, the vectors that hold it: `ranks` and `weights` from `starts[term]` to before `starts[term + 1]`, ranks ascending. */
export interface Postings {
	readonly starts: Uint32Array;
	readonly ranks: Uint32Array;
	readonly weights: Float32Array;
}

/** The inverted index of some vectors, which are named by their rank in the list. */
export function invert(vectors: readonly Vector[]): Postings {
	const starts = countTerms(vectors);
	const size = starts.at(-1) ?? 0;
	const ranks = new Uint32Array(size);
	const weights = new Float32Array(size);
	const next = starts.slice();
	vectors.forEach((vector, rank) => {
		vector.terms.forEach((term, at) => {
			const place = next[term] as number;
			next[term] = place + 1;
			ranks[place] = rank;
			weights[place] = vector.weights[at] as number;
		});
	});
	return {starts, ranks, weights};
}

/** The first place within `from` … `to` whose rank is `rank` or more. */
export function placesFrom(ranks: Uint32Array, rank: number, from: number, to: number): number {
	let low = from;
	let high = to;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((ranks[middle] as number) < rank) low = middle + 1;
		else high = middle;
	}
	return low;
}

function countTerms(vectors: readonly Vector[]): Uint32Array {
	const size = vectors.reduce((most, {terms}) => Math.max(most, (terms.at(-1) ?? -1) + 1), 0);
	const starts = new Uint32Array(size + 1);
	for (const {terms} of vectors) for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
	for (let term = 1; term < starts.length; term++) starts[term] = (starts[term] as number) + (starts[term - 1] as number);
	return starts;
}
