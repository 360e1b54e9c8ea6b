export interface PageMeasure {
	/** Columns left of the text. */
	readonly margin: number;
	/** Columns of the text. */
	readonly measure: number;
}

/** Where the text stands in a window of `width` columns: at most 72 columns wide, in the middle. */
export function pageMeasure(width: number): PageMeasure {
	const least = width >= 60 ? 4 : width >= 30 ? 2 : 0;
	const measure = Math.max(1, Math.min(comfortable, width - least - Math.min(least, 1) - (least > 2 ? 3 : 0)));
	return {margin: Math.max(least, Math.floor((width - measure) / 2)), measure};
}

/** TERMINAL 20: a reading measure of 60 to 80 columns. */
const comfortable = 72;
