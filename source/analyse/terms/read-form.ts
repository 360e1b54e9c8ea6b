import {stem} from '../../language/stem.js';
import {isStopWord} from '../../language/stop-words.js';

/** A word or number as it is written and as it is counted, wherever it stands. */
export interface Form {
	readonly kind: 'word' | 'number';
	readonly word: string;
	/** The folded stem, or the number without thousands separators. */
	readonly key: string;
	readonly isCapital: boolean;
}

/**
 * The form of a word (letters and digits, or a number) in a language (ISO 639-1); null for stop words, single letters
 * and single digits. Remembered: every word of every article comes by here.
 */
export function readForm(word: string, language: string): Form | null {
	const known = formsOf(language);
	const found = known.get(word);
	if (found !== undefined) return found;
	if (known.size >= cacheSize) known.clear();
	const form = makeForm(word, language);
	known.set(word, form);
	return form;
}

/** Word forms remembered per language, as many as a collection of some ten thousand articles uses more than once. */
const cacheSize = 200_000;

const caches = new Map<string, Map<string, Form | null>>();

function formsOf(language: string): Map<string, Form | null> {
	const known = caches.get(language) ?? new Map<string, Form | null>();
	if (known.size === 0) caches.set(language, known);
	return known;
}

function makeForm(word: string, language: string): Form | null {
	if (word.length < 2 || isStopWord(word, language)) return null;
	if (/^\p{N}/u.test(word)) return {kind: 'number', word, key: plainNumber(word), isCapital: false};
	return {kind: 'word', word, key: stem(word, language), isCapital: word.charAt(0) !== word.charAt(0).toLowerCase()};
}

/** "350.000" and "350,000" are one number, "1,3" and "1.3" another. */
const plainNumber = (word: string): string => word.replace(/[.,](?=\p{N}{3}(?!\p{N}))/gu, '').replaceAll(',', '.');
