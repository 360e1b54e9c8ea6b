import type {Line, Role} from './line.js';
import {styleSpan} from './style-span.js';
import {wrapText} from './wrap.js';

/** A text in one role, wrapped to `width` columns; its own line ends are kept. */
export const wrapLines = (text: string, width: number, role: Role): readonly Line[] =>
	text.split('\n').flatMap((line) => wrapText(line, width).map((row) => styleSpan(row, role)));
