import stringWidth from 'string-width';
import type {Column} from '../document/document.js';
import {displayWidth} from './display-width.js';
import {splitGraphemes} from './split-graphemes.js';

/** Pads a painted line to `width` columns. */
export function pad(line: string, width: number, align: Column['align'] = 'left'): string {
	const blank = ' '.repeat(Math.max(0, width - paintedWidth(line)));
	return align === 'left' ? `${line}${blank}` : `${blank}${line}`;
}

/** A line without colour is measured the quick way. */
const paintedWidth = (line: string): number => (line.includes('\u001B') ? stringWidth(line) : displayWidth(line));

/** Code units of the longest signs there are, a family of emoji, for each column they take. */
const unitsAColumn = 16;

/** Plain text cut to `width` columns, `ellipsis` standing for the rest. */
export function cut(text: string, width: number, ellipsis: string): string {
	if (displayWidth(text) <= width) return text;
	const room = width - displayWidth(ellipsis);
	let kept = '';
	let used = 0;
	// No sign takes more code units than this on average; what lies behind need not be told apart.
	for (const grapheme of splitGraphemes(text.slice(0, width * unitsAColumn))) {
		used += displayWidth(grapheme.text);
		if (used > room) break;
		kept += grapheme.text;
	}
	return `${kept.trimEnd()}${ellipsis}`;
}
