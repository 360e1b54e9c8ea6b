/**
 * The counted terms of many articles, row after row: those of article n stand from `starts[n]` to before `starts[n + 1]`,
 * by their vocabulary numbers, ascending. Flat arrays, as a map for each article would fill the memory.
 */
export interface TermRows {
	readonly starts: Uint32Array;
	readonly terms: Uint32Array;
	readonly counts: Uint16Array;
}
