import stringWidth from 'string-width';
import {simpleWidth} from './simple-width.js';

/** In code units: string-width segments its text at once, and the time that takes grows with the square of its length. */
const window = 400;

/** Columns a plain text takes, in time that grows with its length. A character cut by a window may count twice. */
export function displayWidth(text: string): number {
	const simple = simpleWidth(text);
	if (simple !== null) return simple;
	let width = 0;
	for (let start = 0; start < text.length; start += window) width += stringWidth(text.slice(start, start + window));
	return width;
}
