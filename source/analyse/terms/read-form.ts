import {stem} from '../../language/stem.js';
import {isStopWord} from '../../language/stop-words.js';
import {createWordTable, type WordTable} from './word-table.js';

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
export const readForm = (word: string, language: string): Form | null => readFormAt(word, 0, word.length, language);

/**
 * The form of the word (letters and digits, or a number) from `start` to before `end` of a text in a language (ISO 639-1);
 * null for stop words, single letters and single digits. Remembered: every word of every article comes by here.
 */
export function readFormAt(text: string, start: number, end: number, language: string): Form | null {
	if (end - start < 2) return null;
	const known = formsOf(language);
	const found = known.find(text, start, end);
	if (found !== undefined) return found;
	const word = text.slice(start, end);
	const form = makeForm(word, language);
	known.add(word, form);
	return form;
}

/** Word forms remembered per language, as many as a collection of some ten thousand articles uses more than once. */
const cacheSize = 200_000;

const caches = new Map<string, WordTable<Form | null>>();

function formsOf(language: string): WordTable<Form | null> {
	const known = caches.get(language);
	if (known) return known;
	const table = createWordTable<Form | null>(cacheSize);
	caches.set(language, table);
	return table;
}

let made = 0;

function makeForm(word: string, language: string): Form | null {
	if (isStopWord(word, language)) return null;
	if (/^\p{N}/u.test(word)) return {kind: 'number', word, key: plainNumber(word), isCapital: false, number: made++};
	const isCapital = word.charAt(0) !== word.charAt(0).toLowerCase();
	return {kind: 'word', word, key: stem(word, language), isCapital, number: made++};
}

/** "350.000" and "350,000" are one number, "1,3" and "1.3" another. */
const plainNumber = (word: string): string => word.replace(/[.,](?=\p{N}{3}(?!\p{N}))/gu, '').replaceAll(',', '.');
