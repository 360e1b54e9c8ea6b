import wrapAnsi from 'wrap-ansi';

/** Breaks a painted line at its blanks into lines of at most `width` columns; words that are wider are cut. */
export function wrap(painted: string, width: number): string[] {
	// An endless line is what a filter hands on.
	if (width === Number.POSITIVE_INFINITY) return [painted];
	return wrapAnsi(painted, Math.max(1, width), {hard: true}).split('\n');
}

/** As `wrap`, the first line behind `marker` and the others in line with it. `markerWidth` is the marker's columns. */
export function wrapHanging(painted: string, width: number, marker: string, markerWidth: number): string[] {
	const blank = ' '.repeat(markerWidth);
	return wrap(painted, width - markerWidth).map((line, index) => `${index === 0 ? marker : blank}${line}`);
}
