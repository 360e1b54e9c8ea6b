import {stem} from '../../language/stem.js';
import {isStopWord} from '../../language/stop-words.js';

const number = /^\p{N}/u;
/** Words shorter than this ("am", "zu") say nothing, but for numbers and abbreviations in capitals ("KI", "EU"). */
const shortestWord = 3;

/** What words are about: the stems of the content words, and the numbers as written. */
export function contentTerms(words: Iterable<string>, language: string): ReadonlySet<string> {
	const terms = new Set<string>();
	for (const word of words) {
		if (number.test(word)) terms.add(word);
		else if (isTelling(word, language)) terms.add(stem(word, language));
	}
	return terms;
}

function isTelling(word: string, language: string): boolean {
	if (word.length < shortestWord) return word.length > 1 && word === word.toUpperCase();
	return !isStopWord(word, language);
}
