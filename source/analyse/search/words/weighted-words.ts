/** Words of the collection (by number) that may be meant, each once, with how much each counts, above 0 to 1. */
export interface WeightedWords {
	readonly words: Uint32Array;
	readonly weights: Float32Array;
}

/** Words that all count the same. */
export function wordsAlike(words: Uint32Array, weight: number): WeightedWords {
	return {words, weights: new Float32Array(words.length).fill(weight)};
}
