/** How often each term (its vocabulary number) occurs. */
export type Counts = Map<number, number>;

/** Adds `by` occurrences of a term, in place: counting is the one thing done for every word of every article. */
export function count(counts: Counts, term: number, by = 1): void {
	counts.set(term, (counts.get(term) ?? 0) + by);
}
