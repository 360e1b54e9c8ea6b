import {makeStem} from '../../language/stem.js';
import {isStopWord} from '../../language/stop-words.js';
import {createWordTable, hashWord, type WordTable} from './word-table.js';

/** A word or number as it is written and as it is counted, wherever it stands. */
export interface Form {
	readonly kind: 'word' | 'number';
	readonly word: string;
	/** The folded stem, or the number without thousands separators. */
	readonly key: string;
	readonly isCapital: boolean;
	/** A running number of all forms made, by which what is known of them can lie in arrays. */
	readonly number: number;
}

/** The form of a word, as `readFormAt` reads it. */
export const readForm = (word: string, language: string): Form | null => formsOf(language).at(word, 0, word.length);

/** The forms of a language's words, remembered: every word of every article comes by here. */
export interface Forms {
	/**
	 * The form of the word (letters and digits, or a number) from `start` to before `end` of a text; null for stop words,
	 * single letters and single digits.
	 */
	at(text: string, start: number, end: number): Form | null;
}

/** Word forms remembered per language, as many as a collection of some ten thousand articles uses more than once. */
const cacheSize = 200_000;

const known = new Map<string, Forms>();

/** The forms of a language (ISO 639-1). */
export function formsOf(language: string): Forms {
	const forms = known.get(language) ?? rememberForms(language, createWordTable(cacheSize));
	known.set(language, forms);
	return forms;
}

function rememberForms(language: string, table: WordTable<Form | null>): Forms {
	const hash = {first: 0, second: 0};
	return {
		at(text, start, end) {
			if (end - start < 2) return null;
			hashWord(text, start, end, hash);
			const found = table.find(hash);
			if (found !== undefined) return found;
			const form = makeForm(cutOut(text, start, end), language);
			table.add(hash, form);
			return form;
		},
	};
}

/** A part of a text by itself: what `slice` cuts out keeps the whole text in memory, and forms are remembered. */
const cutOut = (text: string, start: number, end: number): string => [...text.slice(start, end)].join('');

let made = 0;

function makeForm(word: string, language: string): Form | null {
	if (isStopWord(word, language)) return null;
	if (/^\p{N}/u.test(word)) return {kind: 'number', word, key: plainNumber(word), isCapital: false, number: made++};
	const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
	return {kind: 'word', word, key: makeStem(word, language), isCapital, number: made++};
}

/** "350.000" and "350,000" are one number, "1,3" and "1.3" another. */
const plainNumber = (word: string): string => word.replace(/[.,](?=\p{N}{3}(?!\p{N}))/gu, '').replaceAll(',', '.');
