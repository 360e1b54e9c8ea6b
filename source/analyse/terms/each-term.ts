import {stem} from '../../language/stem.js';
import {isStopWord} from '../../language/stop-words.js';

/** One term of a text as it is counted (`key`) and as it is written (`word`). */
export interface Term {
	/** "name": written with a capital within a sentence; in German that is any noun. */
	readonly kind: 'word' | 'name' | 'number';
	/** The folded stem, or the number without thousands separators. */
	readonly key: string;
	readonly word: string;
	/** Where it stands, in UTF-16 code units. */
	readonly start: number;
}

const token = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{N}]*/gu;

/** The terms of a text in order, without stop words, single letters and single digits. `language` is ISO 639-1. */
export function* eachTerm(text: string, language: string): Generator<Term> {
	for (const {0: word, index: start} of text.matchAll(token)) {
		if (word.length < 2 || isStopWord(word, language)) continue;
		if (isNumber(word)) yield {kind: 'number', key: plainNumber(word), word, start};
		else yield {kind: isCapital(word) && !opensSentence(text, start) ? 'name' : 'word', key: stem(word, language), word, start};
	}
}

const isNumber = (word: string): boolean => /^\p{N}/u.test(word);
const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** "350.000" and "350,000" are one number, "1,3" and "1.3" another. */
const plainNumber = (word: string): string => word.replace(/[.,](?=\p{N}{3}(?!\p{N}))/gu, '').replaceAll(',', '.');

/** Whether only blanks and quotes stand between a word and the end of the sentence before it. */
function opensSentence(text: string, start: number): boolean {
	let at = start - 1;
	while (at >= 0 && ' \t"„“”»«\'('.includes(text.charAt(at))) at--;
	return at < 0 || '.!?:\n•–-'.includes(text.charAt(at));
}
