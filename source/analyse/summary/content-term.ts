import {stem} from '../../language/stem.js';

const number = /^\p{N}/u;
/** Words shorter than this ("am", "zu") say nothing, but for numbers and abbreviations in capitals ("KI", "EU"). */
const shortestWord = 3;

/** What a word that is no stop word is about: its stem, a number as written; null for one too short to tell. */
export function contentTerm(word: string, language: string): string | null {
	if (number.test(word)) return word;
	if (word.length >= shortestWord) return stem(word, language);
	return word.length > 1 && word === word.toUpperCase() ? stem(word, language) : null;
}
