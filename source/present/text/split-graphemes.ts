import {simpleWidth} from './simple-width.js';

export interface Segment {
	readonly text: string;
	/** UTF-16 offset. */
	readonly start: number;
}

/**
 * What a reader takes for single characters, in order. Works through a window, since the time of one call of
 * Intl.Segmenter grows with the square of its text (Node 20: 16 s for 80,000 ideographs).
 */
export function splitGraphemes(text: string): readonly Segment[] {
	if (simpleWidth(text) !== null) return Array.from(text, (character, start) => ({text: character, start}));
	const found: Segment[] = [];
	let start = 0;
	while (start < text.length) {
		const end = windowEnd(text, start);
		segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
		const segments = Array.from(segmenter.segment(text.slice(start, end)));
		// The window's end may cut its last character in two: that one begins the next window.
		const whole = end === text.length || segments.length < 2 ? segments : segments.slice(0, -1);
		for (const {segment, index} of whole) found.push({text: segment, start: start + index});
		start += whole.reduce((sum, {segment}) => sum + segment.length, 0);
	}
	return found;
}

/** Never between the halves of a surrogate pair, so that only the last character can be incomplete. */
function windowEnd(text: string, start: number): number {
	const end = Math.min(start + window, text.length);
	return end < text.length && (text.codePointAt(end - 1) ?? 0) > 0xffff ? end - 1 : end;
}

/** In code units: long enough for any character there is, short enough to be quick. */
const window = 400;

// Making one takes a quarter of a short run, in which no text may need it.
let segmenter: Intl.Segmenter | undefined;
