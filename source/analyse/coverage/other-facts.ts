import type {Reading} from './read-collection.js';

/**
 * The share of names and numbers that each of two articles has and the other lacks, 0 to 1: the smaller of both sides.
 * A shortened telling leaves facts out on one side; two forms filled in anew have others on both.
 */
export function otherFacts(a: Reading, b: Reading): number {
	const sizeA = a.names.terms.length + a.numbers.terms.length;
	const sizeB = b.names.terms.length + b.numbers.terms.length;
	const shared = countShared(a.names.terms, b.names.terms) + countShared(a.numbers.terms, b.numbers.terms);
	return Math.max(0, 1 - shared / Math.max(1, Math.min(sizeA, sizeB)));
}

/** How many numbers two ascending lists have in common. */
function countShared(a: Uint32Array, b: Uint32Array): number {
	let shared = 0;
	let i = 0;
	let j = 0;
	while (i < a.length && j < b.length) {
		const left = a[i] as number;
		const right = b[j] as number;
		if (left === right) shared++;
		if (left <= right) i++;
		if (right <= left) j++;
	}
	return shared;
}
