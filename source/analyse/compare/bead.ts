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

/** A sentence in no bead that says once more what a sentence in one says: `again` names its side. */
export interface Echo {
	readonly i: number;
	readonly j: number;
	readonly again: 'a' | 'b';
}

/** Rows for the sentences of a, columns for those of b. */
export type Table = readonly Float64Array[];

/** The value for two sentences; 0 outside the table. */
export const at = (table: Table, i: number, j: number): number => table[i]?.[j] ?? 0;
