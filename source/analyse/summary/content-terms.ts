import {isStopWord} from '../../language/stop-words.js';
import {contentTerm} from './content-term.js';

/** What words are about: the stems of the content words, and the numbers as written. */
export function contentTerms(words: Iterable<string>, language: string): ReadonlySet<string> {
	const terms = new Set<string>();
	for (const word of words) {
		const term = isStopWord(word, language) ? null : contentTerm(word, language);
		if (term !== null) terms.add(term);
	}
	return terms;
}
