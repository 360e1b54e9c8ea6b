import {type Form, readForm} from './read-form.js';

/** What is done with each term: its form, where it stands in UTF-16 code units, and whether it is a name (in German any noun). */
export type VisitTerm = (form: Form, start: number, isName: boolean) => void;

/**
 * Visits the terms of a text in order: words and numbers without stop words, single letters and single digits.
 * A name is written with a capital within a sentence. `language` is ISO 639-1.
 */
export function eachTerm(text: string, language: string, visit: VisitTerm): void {
	const token = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{N}]*/gu;
	for (let match = token.exec(text); match; match = token.exec(text)) {
		const form = readForm(match[0], language);
		if (form) visit(form, match.index, form.isCapital && !opensSentence(text, match.index));
	}
}

/** Whether only blanks and quotes stand between a word and the end of the sentence before it. */
function opensSentence(text: string, start: number): boolean {
	let at = start - 1;
	while (at >= 0 && ' \t"„“”»«\'('.includes(text.charAt(at))) at--;
	return at < 0 || '.!?:\n•–-'.includes(text.charAt(at));
}
