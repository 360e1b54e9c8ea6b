import stringWidth from 'string-width';
import type {Column} from '../document/document.js';
import {displayWidth} from './display-width.js';

/** Pads a painted line to `width` columns. */
export function pad(line: string, width: number, align: Column['align'] = 'left'): string {
	const blank = ' '.repeat(Math.max(0, width - paintedWidth(line)));
	return align === 'left' ? `${line}${blank}` : `${blank}${line}`;
}

/** A line without colour is measured the quick way. */
const paintedWidth = (line: string): number => (line.includes('\u001B') ? stringWidth(line) : displayWidth(line));

/** Code units of the longest signs there are, a family of emoji, for each column they take. */
const unitsAColumn = 16;

const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** Plain text cut to `width` columns, `ellipsis` standing for the rest. */
export function cut(text: string, width: number, ellipsis: string): string {
	if (displayWidth(text) <= width) return text;
	const room = width - displayWidth(ellipsis);
	let kept = '';
	let used = 0;
	// No sign takes more code units than this on average; the segmenter's time grows with the text it is given.
	for (const {segment} of graphemes.segment(text.slice(0, width * unitsAColumn))) {
		used += displayWidth(segment);
		if (used > room) break;
		kept += segment;
	}
	return `${kept.trimEnd()}${ellipsis}`;
}
