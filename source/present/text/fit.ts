import stringWidth from 'string-width';
import type {Column} from '../document/document.js';

/** Pads a painted line to `width` columns. */
export function pad(line: string, width: number, align: Column['align'] = 'left'): string {
	const blank = ' '.repeat(Math.max(0, width - stringWidth(line)));
	return align === 'left' ? `${line}${blank}` : `${blank}${line}`;
}

const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** Plain text cut to `width` columns, `ellipsis` standing for the rest. */
export function cut(text: string, width: number, ellipsis: string): string {
	if (stringWidth(text) <= width) return text;
	const room = width - stringWidth(ellipsis);
	let kept = '';
	let used = 0;
	for (const {segment} of graphemes.segment(text)) {
		used += stringWidth(segment);
		if (used > room) break;
		kept += segment;
	}
	return `${kept.trimEnd()}${ellipsis}`;
}
