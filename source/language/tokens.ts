import type {TextSpan} from '../model/span.js';

const word = /[\p{L}\p{N}]+/gu;

/** The words of a text with their places: runs of letters and digits. */
export function tokens(text: string): TextSpan[] {
	const found: TextSpan[] = [];
	word.lastIndex = 0;
	for (let match = word.exec(text); match !== null; match = word.exec(text)) {
		found.push({text: match[0], start: match.index, end: match.index + match[0].length});
	}
	return found;
}
