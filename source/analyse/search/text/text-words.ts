import {foldKey} from './fold-key.js';
import {scanWords} from './scan-words.js';

/** A word of a text with its key. */
export interface TextWord {
	readonly start: number;
	readonly end: number;
	readonly key: string;
}

/** The words of a text, in order. */
export function textWords(text: string): TextWord[] {
	const words: TextWord[] = [];
	scanWords(text, (start, end) => {
		words.push({start, end, key: keyOf(text.slice(start, end))});
	});
	return words;
}

/** Keys of words seen lately: the same article is searched on each key press. */
const keys = new Map<string, string>();
const mostKeys = 20_000;

function keyOf(word: string): string {
	const known = keys.get(word);
	if (known !== undefined) return known;
	if (keys.size >= mostKeys) keys.clear();
	const key = foldKey(word);
	keys.set(word, key);
	return key;
}
