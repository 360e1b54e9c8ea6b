import {separator, unitKey} from './unit-key.js';

/** The offset of a text's word by its number, from 0; the words are those of `scanWords`. The end where there are fewer. */
export function startOfWord(text: string, number: number): number {
	let words = -1;
	let wasInWord = false;
	for (let at = 0; at < text.length; at++) {
		const inWord = unitKey(text.charCodeAt(at)) !== separator;
		if (inWord && !wasInWord && ++words === number) return at;
		wasInWord = inWord;
	}
	return text.length;
}
