import {isWordUnit} from './is-word-unit.js';

/** Calls `visit` with start and end of each word of a text, in order. A word is a run of letters, digits and combining marks. */
export function scanWords(text: string, visit: (start: number, end: number) => void): void {
	let start = -1;
	for (let at = 0; at < text.length; at++) {
		const inWord = isWordUnit(text.charCodeAt(at));
		if (inWord && start < 0) start = at;
		if (inWord || start < 0) continue;
		visit(start, at);
		start = -1;
	}
	if (start >= 0) visit(start, text.length);
}
