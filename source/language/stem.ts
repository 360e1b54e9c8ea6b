import {stemmer as english} from '@orama/stemmers/english';
import {stemmer as german} from '@orama/stemmers/german';
import {fold} from './fold.js';

/**
 * The folded stem of a word by the Snowball rules of its language (ISO 639-1): "Übernahmen" → "ubernahm".
 * Words of other languages are folded only. A key, not a word to show.
 */
export function stem(word: string, language: string): string {
	const cached = caches.get(language)?.get(word);
	return cached ?? remember(word, language);
}

const stemmers: Readonly<Record<string, (word: string) => string>> = {de: german, en: english};
const caches = new Map<string, Map<string, string>>();

/** Words remembered per language. A few articles use some thousand, a large collection a few hundred thousand, most of them once. */
const cacheSize = 300_000;

function remember(word: string, language: string): string {
	const cache = caches.get(language) ?? new Map<string, string>();
	if (cache.size >= cacheSize) cache.clear();
	caches.set(language, cache);
	const stemmed = makeStem(word, language);
	cache.set(word, stemmed);
	return stemmed;
}

/** The stem made anew, for those who remember it themselves. */
export function makeStem(word: string, language: string): string {
	const folded = fold(word);
	return stemmers[language]?.(folded) ?? folded;
}
