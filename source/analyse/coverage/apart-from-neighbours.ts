import type {Vector} from '../terms/vector.js';
import type {Neighbours} from './find-neighbours.js';

/**
 * Vectors weighed anew by how few of an article's nearest neighbours have a term, too: what all that is near says names
 * the theme, what few say tells its stories apart. The weight is times ln((n + 2) / (k + 1)) with k of n neighbours
 * that have the term. Made when it is first asked for, once for each place.
 */
export function apartFromNeighbours(vectors: readonly Vector[], near: readonly Neighbours[]): (place: number) => Vector {
	const made: (Vector | undefined)[] = [];
	return (place) => {
		made[place] ??= weighAnew(vectors[place] as Vector, near[place]?.places.map((other) => vectors[other] as Vector) ?? []);
		return made[place];
	};
}

function weighAnew({terms, weights}: Vector, near: readonly Vector[]): Vector {
	const having = new Uint16Array(terms.length);
	for (const other of near) countShared(terms, other.terms, having);
	const anew = weights.map((weight, at) => weight * Math.log((near.length + 2) / ((having[at] as number) + 1)));
	const norm = Math.sqrt(anew.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
	return {terms, weights: anew.map((weight) => weight / norm)};
}

/** Adds one, in place, to each of the terms the other has. */
function countShared(terms: Uint32Array, others: Uint32Array, having: Uint16Array): void {
	let i = 0;
	let j = 0;
	while (i < terms.length && j < others.length) {
		const left = terms[i] as number;
		const right = others[j] as number;
		if (left === right) having[i] = (having[i] as number) + 1;
		if (left <= right) i++;
		if (right <= left) j++;
	}
}
