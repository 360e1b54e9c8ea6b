import type {Vector} from '../terms/vector.js';
import type {Neighbours} from './find-neighbours.js';

/**
 * Vectors weighed anew by how few of an article's nearest neighbours have a term, too: what all that is near says names
 * the theme, what few say tells its stories apart. The weight is times ln((n + 2) / (k + 1)) with k of n neighbours
 * that have the term. Made when it is first asked for, once for each place.
 */
export function apartFromNeighbours(vectors: readonly Vector[], near: readonly Neighbours[]): (place: number) => Vector {
	const made: (Vector | undefined)[] = [];
	// How many of an article's neighbours have each term; all zero between two articles.
	const having = new Uint16Array(vectors.reduce((most, {terms}) => Math.max(most, (terms.at(-1) ?? -1) + 1), 0));
	return (place) => {
		made[place] ??= weighAnew(vectors[place] as Vector, near[place]?.places.map((other) => vectors[other] as Vector) ?? [], having);
		return made[place];
	};
}

function weighAnew({terms, weights}: Vector, near: readonly Vector[], having: Uint16Array): Vector {
	for (const other of near) for (const term of other.terms) having[term] = (having[term] as number) + 1;
	const anew = new Float32Array(weights.length);
	let squares = 0;
	for (let at = 0; at < anew.length; at++) {
		const weight = Math.fround((weights[at] as number) * Math.log((near.length + 2) / ((having[terms[at] as number] as number) + 1)));
		anew[at] = weight;
		squares += weight * weight;
	}
	for (const other of near) for (const term of other.terms) having[term] = 0;
	const norm = Math.sqrt(squares) || 1;
	for (let at = 0; at < anew.length; at++) anew[at] = (anew[at] as number) / norm;
	return {terms, weights: anew};
}
