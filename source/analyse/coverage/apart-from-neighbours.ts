import {cosine} from '../terms/cosine.js';
import type {WeighedRows} from '../terms/weighed-rows.js';
import type {Neighbours} from './neighbours.js';

/** How alike two articles are in what tells them from the articles near them, as a cosine. */
export type Apart = (row: number, other: number) => number;

/**
 * Compares articles by their terms weighed anew by how few of their nearest neighbours have each, too: what all that is
 * near says names the theme, what few say tells its stories apart. The weight is times ln((n + 2) / (k + 1)) with k of n
 * neighbours that have the term. Weighed when it is first asked for, once for each article.
 */
export function apartFromNeighbours(table: WeighedRows, near: Neighbours): Apart {
	const anew: WeighedRows = {...table, weights: new Float32Array(table.weights.length)};
	const done = new Uint8Array(near.sizes.length);
	const counting = startCounting(table);
	const weigh = (row: number) => {
		if (done[row] === 1) return;
		done[row] = 1;
		weighAnew(row, table, anew.weights, near, counting);
	};
	return (row, other) => {
		weigh(row);
		weigh(other);
		return cosine(anew, row, anew, other);
	};
}

/** For one article at a time: where each of its terms stands in its row, counted from 1, and how many neighbours have it. */
interface Counting {
	readonly places: Uint16Array;
	readonly having: Uint16Array;
}

function startCounting({starts, terms}: WeighedRows): Counting {
	let [most, longest] = [0, 0];
	for (const term of terms) most = Math.max(most, term);
	for (let row = 0; row + 1 < starts.length; row++) longest = Math.max(longest, (starts[row + 1] as number) - (starts[row] as number));
	return {places: new Uint16Array(most + 1), having: new Uint16Array(longest)};
}

/** Writes the new weights of a row, of unit length. */
function weighAnew(row: number, {starts, terms, weights}: WeighedRows, anew: Float32Array, near: Neighbours, counting: Counting): void {
	const {places, having} = counting;
	const [first, end] = [starts[row] as number, starts[row + 1] as number];
	for (let at = first; at < end; at++) places[terms[at] as number] = at - first + 1;
	having.fill(0, 0, end - first);
	const size = near.sizes[row] as number;
	for (let rank = 0; rank < size; rank++) {
		const other = near.rows[row * near.limit + rank] as number;
		for (let at = starts[other] as number; at < (starts[other + 1] as number); at++) {
			const place = places[terms[at] as number] as number;
			if (place > 0) having[place - 1] = (having[place - 1] as number) + 1;
		}
	}
	let squares = 0;
	for (let at = first; at < end; at++) {
		places[terms[at] as number] = 0;
		const weight = Math.fround((weights[at] as number) * Math.log((size + 2) / ((having[at - first] as number) + 1)));
		anew[at] = weight;
		squares += weight * weight;
	}
	const norm = Math.sqrt(squares) || 1;
	for (let at = first; at < end; at++) anew[at] = (anew[at] as number) / norm;
}
