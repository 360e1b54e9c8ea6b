import type {Vector} from '../terms/vector.js';

/** How much of what a vector weighs the other has too, 0 to 1: a short text may be held by a long one whole. */
export function heldShare(of: Vector, by: Vector): number {
	let held = 0;
	let i = 0;
	let j = 0;
	while (i < of.terms.length && j < by.terms.length) {
		const left = of.terms[i] as number;
		const right = by.terms[j] as number;
		if (left === right) held += (of.weights[i] as number) ** 2;
		if (left <= right) i++;
		if (right <= left) j++;
	}
	return held;
}
