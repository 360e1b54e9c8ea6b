import {displayWidth} from './display-width.js';
import {graphemes} from './graphemes.js';
import {printable} from './printable.js';

/** The text in at most `width` columns, cut between graphemes and ended by `ellipsis` where it is longer. */
export function truncate(text: string, width: number, ellipsis = '…'): string {
	const row = printable(text);
	if (displayWidth(row) <= width) return row;
	const mark = displayWidth(ellipsis) <= width ? ellipsis : '';
	const room = width - displayWidth(mark);
	let kept = '';
	let used = 0;
	for (const grapheme of graphemes(row)) {
		if (used + grapheme.width > room) break;
		used += grapheme.width;
		kept += grapheme.text;
	}
	return kept.trimEnd() + mark;
}
