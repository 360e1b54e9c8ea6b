import {bothEnds} from './both-ends.js';
import {displayWidth} from './display-width.js';
import type {Line} from './line.js';
import {plainSigns} from './plain-signs.js';
import {printable} from './printable.js';
import {symbols} from './symbols.js';

export interface HeaderOptions {
	readonly width: number;
	/** What the screen is, in strong type: "meta-brief", or a headline. */
	readonly title: string;
	/** Facts after it, most important first; the last ones give way in a narrow window. */
	readonly parts: readonly string[];
	/** At the right end: a filter, a position. */
	readonly right?: string;
	readonly ascii: boolean;
}

/** The head of a screen in one row of at most `width` columns. */
export function headerLine({width, parts, ascii, ...texts}: HeaderOptions): Line {
	const title = printable(texts.title);
	const right = printable(texts.right ?? '');
	const dot = ` ${symbols(ascii).dot} `;
	const room = width - displayWidth(` ${title}   `) - (right ? displayWidth(right) + 3 : 1);
	const facts = parts
		.map((part) => plainSigns(printable(part), ascii))
		.reduce((kept, part) => {
			const longer = kept ? kept + dot + part : part;
			return displayWidth(longer) <= room ? longer : kept;
		}, '');
	return bothEnds(
		[{text: ` ${title}`, role: 'strong'}, ...(facts ? [{text: `   ${facts}`, role: 'muted' as const}] : [])],
		right ? [{text: `${right} `, role: 'muted'}] : [],
		width,
		symbols(ascii).ellipsis,
	);
}
