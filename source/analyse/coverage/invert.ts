import type {WeighedRows} from '../terms/weighed-rows.js';

/** For each term, the rows that hold it: `ranks` and `weights` from `starts[term]` to before `starts[term + 1]`, ranks ascending. */
export interface Postings {
	readonly starts: Uint32Array;
	readonly ranks: Uint32Array;
	readonly weights: Float32Array;
}

/** The inverted index of a table whose rows are named by their rank in `order`. */
export function invert({starts: rowStarts, terms, weights: rowWeights}: WeighedRows, order: Uint32Array): Postings {
	const starts = countTerms(terms);
	const ranks = new Uint32Array(terms.length);
	const weights = new Float32Array(terms.length);
	const next = starts.slice();
	for (let rank = 0; rank < order.length; rank++) {
		const row = order[rank] as number;
		for (let at = rowStarts[row] as number; at < (rowStarts[row + 1] as number); at++) {
			const term = terms[at] as number;
			const place = next[term] as number;
			next[term] = place + 1;
			ranks[place] = rank;
			weights[place] = rowWeights[at] as number;
		}
	}
	return {starts, ranks, weights};
}

function countTerms(terms: Uint32Array): Uint32Array {
	let most = -1;
	for (let at = 0; at < terms.length; at++) most = Math.max(most, terms[at] as number);
	const starts = new Uint32Array(most + 2);
	for (let at = 0; at < terms.length; at++) starts[(terms[at] as number) + 1] = (starts[(terms[at] as number) + 1] as number) + 1;
	for (let term = 1; term < starts.length; term++) starts[term] = (starts[term] as number) + (starts[term - 1] as number);
	return starts;
}
