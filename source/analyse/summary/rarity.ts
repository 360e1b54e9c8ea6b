/** How telling each term is among some sentences: more, the fewer hold it. */
export type Rarity = (term: string) => number;

/** Inverse sentence frequency, smoothed so that in two sentences alone every term still counts. */
export function rarityIn(sentences: readonly {readonly terms: ReadonlySet<string>}[]): Rarity {
	const counts = new Map<string, number>();
	for (const {terms} of sentences) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	return (term) => Math.log(1 + sentences.length / (counts.get(term) ?? 1));
}
