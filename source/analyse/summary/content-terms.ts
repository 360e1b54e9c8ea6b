import {stem} from '../../language/stem.js';
import {isStopWord} from '../../language/stop-words.js';
import {tokens} from '../../language/tokens.js';

const number = /^\p{N}/u;
/** Words shorter than this ("am", "zu") say nothing, but for numbers and abbreviations in capitals ("KI", "EU"). */
const shortestWord = 3;

/** What a text is about: the stems of its content words, and its numbers as written. */
export function contentTerms(text: string, language: string): ReadonlySet<string> {
	const terms = new Set<string>();
	for (const {text: word} of tokens(text)) {
		if (number.test(word)) terms.add(word);
		else if (isTelling(word, language)) terms.add(stem(word, language));
	}
	return terms;
}

function isTelling(word: string, language: string): boolean {
	if (word.length < shortestWord) return word.length > 1 && word === word.toUpperCase();
	return !isStopWord(word, language);
}
