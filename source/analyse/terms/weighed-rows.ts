/**
 * The weighed terms of many articles, row after row: those of article n stand from `starts[n]` to before `starts[n + 1]`,
 * by their numbers, ascending; the weights of a row have unit length, or there are none. Flat arrays, as objects for
 * each article would fill the memory and keep the collector of garbage at work.
 */
export interface WeighedRows {
	readonly starts: Uint32Array;
	readonly terms: Uint32Array;
	readonly weights: Float32Array;
}

/** How many terms a row has. */
export const rowLength = ({starts}: Pick<WeighedRows, 'starts'>, row: number): number =>
	(starts[row + 1] as number) - (starts[row] as number);
