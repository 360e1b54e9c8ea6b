/** How telling terms are among some sentences: the more, the fewer hold them. */
export interface SentenceRarity {
	of(term: string): number;
	/** Of all terms of a sentence together; remembered, since each sentence is compared with many. */
	total(terms: ReadonlySet<string>): number;
}

/** Inverse sentence frequency, smoothed so that in two sentences alone every term still counts; counted when first asked for. */
export function sentenceRarity(sentences: readonly {readonly terms: ReadonlySet<string>}[]): SentenceRarity {
	let known: ReadonlyMap<string, number> | null = null;
	const totals = new WeakMap<ReadonlySet<string>, number>();
	const of = (term: string) => {
		known ??= countTerms(sentences);
		return Math.log(1 + sentences.length / (known.get(term) ?? 1));
	};
	const total = (terms: ReadonlySet<string>) => {
		const sum = totals.get(terms) ?? [...terms].reduce((all, term) => all + of(term), 0);
		totals.set(terms, sum);
		return sum;
	};
	return {of, total};
}

function countTerms(sentences: readonly {readonly terms: ReadonlySet<string>}[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const {terms} of sentences) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	return counts;
}
