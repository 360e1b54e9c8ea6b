/** Weighted terms of one article: term numbers ascending, weights of unit length (or both empty). */
export interface Vector {
	readonly terms: Uint32Array;
	readonly weights: Float32Array;
}

/** The cosine of two vectors, 0 to 1 for weights that are not negative. */
export function cosine(a: Vector, b: Vector): number {
	let sum = 0;
	let i = 0;
	let j = 0;
	while (i < a.terms.length && j < b.terms.length) {
		const left = a.terms[i] as number;
		const right = b.terms[j] as number;
		if (left === right) sum += (a.weights[i++] as number) * (b.weights[j++] as number);
		else if (left < right) i++;
		else j++;
	}
	return sum;
}
