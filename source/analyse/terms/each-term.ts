import {digit, letter, letterClass, notOfWords} from '../../language/letter-class.js';
import {wordEnd} from '../../language/word-end.js';
import {type Form, formsOf} from './read-form.js';

/** What is done with each term: its form, where it stands in UTF-16 code units, and whether it is a name (in German any noun). */
export type VisitTerm = (form: Form, start: number, isName: boolean) => void;

/**
 * Visits the terms of a text in order: words and numbers without stop words, single letters and single digits.
 * A name is written with a capital within a sentence. `language` is ISO 639-1.
 */
export function eachTerm(text: string, language: string, visit: VisitTerm): void {
	const forms = formsOf(language);
	for (let start = 0; start < text.length; ) {
		const kind = letterClass(text.charCodeAt(start));
		if (kind === notOfWords) {
			start++;
			continue;
		}
		const end = kind === letter ? wordEnd(text, start + 1) : numberEnd(text, start + 1);
		const form = forms.at(text, start, end);
		if (form) visit(form, start, form.isCapital && !opensSentence(text, start));
		start = end;
	}
}

/** Digits, and points and commas between digits. */
function numberEnd(text: string, from: number): number {
	let at = from;
	for (; at < text.length; at++) {
		if (isDigit(text, at)) continue;
		if (!(isMark(text.charCodeAt(at)) && isDigit(text, at + 1))) break;
	}
	return at;
}

const isDigit = (text: string, at: number): boolean => at < text.length && letterClass(text.charCodeAt(at)) === digit;
const isMark = (unit: number): boolean => unit === 0x2c || unit === 0x2e;

/** Whether only blanks and quotes stand between a word and the end of the sentence before it. */
function opensSentence(text: string, start: number): boolean {
	let at = start - 1;
	while (at >= 0 && ' \t"„“”»«\'('.includes(text.charAt(at))) at--;
	return at < 0 || '.!?:\n•–-'.includes(text.charAt(at));
}
