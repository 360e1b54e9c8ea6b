import {isStopWord} from '../../language/stop-words.js';
import {tokens} from '../../language/tokens.js';
import {roots} from './context-likeness.js';

/** The roots of a text's words that say what it is about, numbers left out. */
export function contentRoots(text: string, language: string): string[] {
	const words = tokens(text).filter(({text: word}) => word.length > 2 && !isStopWord(word, language));
	return words.flatMap(({text: word}) => roots(word));
}
