import stringWidth from 'string-width';
import {splitGraphemes} from './split-graphemes.js';

/** Columns a text takes on the terminal, counted by grapheme. */
export function displayWidth(text: string): number {
	if (narrow.test(text)) return text.length;
	if (text.length < long) return stringWidth(text, measure);
	return splitGraphemes(text).reduce((sum, grapheme) => sum + stringWidth(grapheme.text, measure), 0);
}

// Articles are neutralised: no escape sequence is left to be looked for.
const measure = {countAnsiEscapeCodes: true};

// Latin letters and the signs of the press take one column each; most text is nothing else, and counting it is free.
const narrow = /^[ -~¡-¬®-ɏ–—‘’‚“”„•…‹›€′″]*$/u;

/** In code units: string-width segments its text at once, which is slow on long ones. */
const long = 400;
