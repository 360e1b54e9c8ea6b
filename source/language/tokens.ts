import type {TextSpan} from '../model/span.js';

const word = /[\p{L}\p{N}]+/gu;

/** The words of a text with their places: runs of letters and digits. */
export function tokens(text: string): TextSpan[] {
	return Array.from(text.matchAll(word), ({0: found, index}) => ({text: found, start: index, end: index + found.length}));
}
