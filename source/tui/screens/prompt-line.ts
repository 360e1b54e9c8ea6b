import {bothEnds} from '../layout/both-ends.js';
import {displayWidth} from '../layout/display-width.js';
import {graphemes} from '../layout/graphemes.js';
import type {Line} from '../layout/line.js';
import {printable} from '../layout/printable.js';
import {symbols} from '../layout/symbols.js';

export interface Prompt {
	/** What the line begins with: "/", ":", or what is asked for. */
	readonly sign?: string;
	readonly text: string;
	/** At the right end: how many were found. */
	readonly right: string;
	readonly width: number;
	readonly ascii: boolean;
}

/** A line being typed, "/ words▏"; of a long one the end stays in view. */
export function promptLine({sign = '/', text, right, width, ascii}: Prompt): Line {
	const {cursor} = symbols(ascii);
	const lead = ` ${sign} `;
	const room = Math.max(0, width - displayWidth(lead) - 1);
	return bothEnds(
		[
			{text: lead, role: 'key'},
			{text: endOf(printable(text), Math.max(0, right ? room - [...right].length - 3 : room)) + cursor, role: 'strong'},
		],
		right ? [{text: `${right} `, role: 'muted'}] : [],
		width,
	);
}

/** The last graphemes of a text that fit into `width` columns. */
function endOf(text: string, width: number): string {
	let used = 0;
	let from = text.length;
	for (const {start, width: own} of graphemes(text).reverse()) {
		if (used + own > width) break;
		used += own;
		from = start;
	}
	return text.slice(from);
}
