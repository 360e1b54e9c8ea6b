import wrapAnsi from 'wrap-ansi';
import {wrapNarrow} from './wrap-narrow.js';

/** Breaks a painted line at its blanks into lines of at most `width` columns; words that are wider are cut. */
export function wrap(painted: string, width: number): string[] {
	// An endless line is what a filter hands on.
	if (width === Number.POSITIVE_INFINITY) return [painted];
	return wrapNarrow(painted, width) ?? pieces(painted).flatMap((piece) => wrapAnsi(piece, Math.max(1, width), {hard: true}).split('\n'));
}

/**
 * What is wrapped at once: all of it, unless a word in it is so long that no language has it. Then stretches of that length,
 * no colour code cut, since the time it takes to wrap a word grows with the square of its length.
 */
const pieces = (painted: string): readonly string[] => (endless.test(painted) ? (painted.match(stretch) ?? []) : [painted]);

const endless = /\S{1000}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: our own colour codes are what is kept whole
const stretch = /(?:\u001B\[[\d;]*m|[^\u001B]){1,400}/gu;

/** As `wrap`, the first line behind `marker` and the others in line with it. `markerWidth` is the marker's columns. */
export function wrapHanging(painted: string, width: number, marker: string, markerWidth: number): string[] {
	const blank = ' '.repeat(markerWidth);
	return wrap(painted, width - markerWidth).map((line, index) => `${index === 0 ? marker : blank}${line}`);
}
