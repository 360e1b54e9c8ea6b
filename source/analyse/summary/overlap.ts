import type {Rarity} from './rarity.js';

/** What terms have in common, weighed by rarity: of both together, and of each. */
export interface Overlap {
	readonly shared: number;
	readonly a: number;
	readonly b: number;
}

/** Weighs two sets of terms and what both have. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): Overlap {
	let shared = 0;
	let ofA = 0;
	let ofB = 0;
	for (const term of a) {
		const weight = rarity(term);
		ofA += weight;
		if (b.has(term)) shared += weight;
	}
	for (const term of b) ofB += rarity(term);
	return {shared, a: ofA, b: ofB};
}
