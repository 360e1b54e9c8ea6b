import {deu, eng} from 'stopword';

const lists: Readonly<Record<string, ReadonlySet<string>>> = {de: new Set(deu), en: new Set(eng)};

/** Whether a word (any case) carries no topic of its own in that language. */
export function isStopWord(word: string, language: string): boolean {
	return lists[language]?.has(word.toLowerCase()) ?? false;
}
