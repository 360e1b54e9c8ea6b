import {isPartOfWord} from './is-part-of-word.js';

/** The runs of letters and digits of a text, as `/[\p{L}\p{N}]+/gu` finds them, several times faster. */
export function wordsOf(text: string): string[] {
	const words: string[] = [];
	let start = -1;
	for (let at = 0; at < text.length; at++) {
		const isWord = isPartOfWord(text, at);
		if (isWord && start < 0) start = at;
		if (isWord || start < 0) continue;
		words.push(text.slice(start, at));
		start = -1;
	}
	if (start >= 0) words.push(text.slice(start));
	return words;
}
