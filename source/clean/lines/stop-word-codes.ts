import {stopWords} from '../../language/stop-words.js';
import {wordCode} from './word-code.js';

const known = new Map<string, ReadonlySet<number> | null>();

/** The small words of a language (ISO 639-1) as numbers, made when they are first asked for; null where there is no list. */
export function stopWordCodes(language: string): ReadonlySet<number> | null {
	const made = known.get(language);
	if (made !== undefined) return made;
	const list = stopWords(language);
	const codes = list && new Set(Array.from(list, wordCode));
	known.set(language, codes);
	return codes;
}
