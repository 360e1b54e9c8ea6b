import {displayWidth} from './display-width.js';
import type {Line, StyledSpan} from './line.js';
import {lineWidth} from './line-width.js';
import {truncate} from './truncate.js';

/** The line in at most `width` columns; where something is cut off, `ellipsis` says so. */
export function clipLine(line: Line, width: number, ellipsis = '…'): Line {
	if (lineWidth(line) <= width) return line;
	const mark = displayWidth(ellipsis) <= width ? ellipsis : '';
	const kept: StyledSpan[] = [];
	let room = width - displayWidth(mark);
	for (const span of line) {
		const {text} = span;
		if (displayWidth(text) > room) return [...kept, {...span, text: truncate(text, room, '').trimEnd() + mark}];
		kept.push(span);
		room -= displayWidth(text);
	}
	return kept;
}
