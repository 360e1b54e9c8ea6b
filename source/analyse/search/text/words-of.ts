import {scanWords} from './scan-words.js';

/** The words of a text as they stand. */
export function wordsOf(text: string): string[] {
	const words: string[] = [];
	scanWords(text, (start, end) => words.push(text.slice(start, end)));
	return words;
}
