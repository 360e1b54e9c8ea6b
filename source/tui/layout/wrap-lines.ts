import type {Line, Role} from './line.js';
import {styleSpan} from './style-span.js';
import {wrapText} from './wrap.js';

/** A text in one role, wrapped to `width` columns. */
export const wrapLines = (text: string, width: number, role: Role): readonly Line[] =>
	wrapText(text, width).map((row) => styleSpan(row, role));
