/** Words of the collection (by number) that may be meant, with how much each counts, above 0 to 1. */
export type WeightedWords = ReadonlyMap<number, number>;

/** Both, each word by its better weight. */
export function mergeWords(...parts: readonly WeightedWords[]): WeightedWords {
	const [only, more] = parts;
	if (only && !more) return only;
	const merged = new Map(only);
	for (const part of parts.slice(1)) for (const [word, weight] of part) keepBetter(merged, word, weight);
	return merged;
}

export function keepBetter(words: Map<number, number>, word: number, weight: number): void {
	if (weight > (words.get(word) ?? 0)) words.set(word, weight);
}
