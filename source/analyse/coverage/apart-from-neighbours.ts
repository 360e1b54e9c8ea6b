import type {WeighedRows} from '../terms/weighed-rows.js';
import type {Neighbours} from './neighbours.js';

/** How alike two articles are in what tells them from the articles near them, as a cosine. */
export type Apart = (row: number, other: number) => number;

/**
 * Compares articles by their terms weighed anew by how few of their nearest neighbours have each, too: what all that is
 * near says names the theme, what few say tells its stories apart. The weight is times ln((n + 2) / (k + 1)) with k of n
 * neighbours that have the term. Weighed when it is first asked for, once for each article.
 * @param terms how many terms there are
 */
export function apartFromNeighbours(table: WeighedRows, near: Neighbours, terms: number): Apart {
	const made: (Float32Array | undefined)[] = [];
	const places = new Uint16Array(terms);
	const weighed = (row: number): Float32Array => {
		made[row] ??= weighAnew(row, table, near, places);
		return made[row];
	};
	return (row, other) => {
		const [starts, all] = [table.starts, table.terms];
		const [weights, otherWeights] = [weighed(row), weighed(other)];
		const [first, otherFirst] = [starts[row] as number, starts[other] as number];
		let [sum, i, j] = [0, 0, 0];
		while (i < weights.length && j < otherWeights.length) {
			const left = all[first + i] as number;
			const right = all[otherFirst + j] as number;
			if (left === right) sum += (weights[i++] as number) * (otherWeights[j++] as number);
			else if (left < right) i++;
			else j++;
		}
		return sum;
	};
}

/** The new weights of a row, of unit length. In `places` all is zero, before and after. */
function weighAnew(row: number, {starts, terms, weights}: WeighedRows, near: Neighbours, places: Uint16Array): Float32Array {
	const [first, end] = [starts[row] as number, starts[row + 1] as number];
	const anew = new Float32Array(end - first);
	const having = new Uint16Array(anew.length);
	for (let at = first; at < end; at++) places[terms[at] as number] = at - first + 1;
	const size = near.sizes[row] as number;
	for (let rank = 0; rank < size; rank++) {
		const other = near.rows[row * near.limit + rank] as number;
		for (let at = starts[other] as number; at < (starts[other + 1] as number); at++) {
			const place = places[terms[at] as number] as number;
			if (place > 0) having[place - 1] = (having[place - 1] as number) + 1;
		}
	}
	let squares = 0;
	for (let at = 0; at < anew.length; at++) {
		places[terms[first + at] as number] = 0;
		anew[at] = (weights[first + at] as number) * Math.log((size + 2) / ((having[at] as number) + 1));
		squares += (anew[at] as number) ** 2;
	}
	const norm = Math.sqrt(squares) || 1;
	for (let at = 0; at < anew.length; at++) anew[at] = (anew[at] as number) / norm;
	return anew;
}
