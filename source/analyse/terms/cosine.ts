import type {WeighedRows} from './weighed-rows.js';

/** The cosine of a row of one table and a row of the same or another, 0 to 1 for weights that are not negative. */
export function cosine(one: WeighedRows, row: number, other: WeighedRows, otherRow: number): number {
	const [terms, otherTerms] = [one.terms, other.terms];
	const [end, otherEnd] = [one.starts[row + 1] as number, other.starts[otherRow + 1] as number];
	let sum = 0;
	let i = one.starts[row] as number;
	let j = other.starts[otherRow] as number;
	while (i < end && j < otherEnd) {
		const left = terms[i] as number;
		const right = otherTerms[j] as number;
		if (left === right) sum += (one.weights[i++] as number) * (other.weights[j++] as number);
		else if (left < right) i++;
		else j++;
	}
	return sum;
}
