import stringWidth from 'string-width';
import {simpleWidth} from '../../present/text/simple-width.js';
import {splitGraphemes} from '../../present/text/split-graphemes.js';

/** Columns a text takes on the terminal, counted by grapheme. */
export function displayWidth(text: string): number {
	const simple = simpleWidth(text);
	if (simple !== null) return simple;
	if (text.length < long) return stringWidth(text, measure);
	return splitGraphemes(text).reduce((sum, grapheme) => sum + stringWidth(grapheme.text, measure), 0);
}

// Articles are neutralised: no escape sequence is left to be looked for.
const measure = {countAnsiEscapeCodes: true};

/** In code units: string-width segments its text at once, which is slow on long ones. */
const long = 400;
