/** Sentence numbers, `to` excluded. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

/** Neighbouring sentences of a that say what neighbouring sentences of b say. */
export interface Bead {
	readonly a: Range;
	readonly b: Range;
	/** It crosses others: the two texts tell things in another order. */
	readonly isMoved: boolean;
}

/** Rows for the sentences of a, columns for those of b, 0 to 1. */
export type Similarity = readonly Float64Array[];

/** How alike two sentences are; 0 outside the table. */
export const at = (similarity: Similarity, i: number, j: number): number => similarity[i]?.[j] ?? 0;
