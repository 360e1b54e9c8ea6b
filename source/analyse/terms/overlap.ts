import type {WeighedRows} from './weighed-rows.js';

/** What two rows have in common. */
export interface Overlap {
	/** Their cosine, 0 to 1 for weights that are not negative. */
	readonly alike: number;
	/** Terms of both. */
	readonly shared: number;
	/** How much of what the one weighs the other has, too, 0 to 1, and the other way round: a short text may be held by a long one whole. */
	readonly heldOfOne: number;
	readonly heldOfOther: number;
}

/** Compares a row of one table with a row of the same or another in one pass. */
export function overlap(one: WeighedRows, row: number, other: WeighedRows, otherRow: number): Overlap {
	const [terms, otherTerms] = [one.terms, other.terms];
	const [weights, otherWeights] = [one.weights, other.weights];
	const end = one.starts[row + 1] as number;
	const otherEnd = other.starts[otherRow + 1] as number;
	let [alike, shared, heldOfOne, heldOfOther] = [0, 0, 0, 0];
	let i = one.starts[row] as number;
	let j = other.starts[otherRow] as number;
	while (i < end && j < otherEnd) {
		const left = terms[i] as number;
		const right = otherTerms[j] as number;
		if (left === right) {
			const [weight, otherWeight] = [weights[i++] as number, otherWeights[j++] as number];
			alike += weight * otherWeight;
			heldOfOne += weight * weight;
			heldOfOther += otherWeight * otherWeight;
			shared++;
		} else if (left < right) i++;
		else j++;
	}
	return {alike, shared, heldOfOne, heldOfOther};
}
