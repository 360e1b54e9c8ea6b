import {isStopWord} from '../../language/stop-words.js';
import {createWordTable, hashWord, type WordTable} from '../terms/word-table.js';
import {contentTerm} from './content-term.js';

/** What a summary knows of a word wherever it stands. */
export interface WordNote {
	readonly isStop: boolean;
	/** What it is about: see `contentTerm`; null for stop words too. */
	readonly term: string | null;
	readonly isCapital: boolean;
}

/** Words noted per language, as many as a collection of some ten thousand articles uses more than once. */
const mostNoted = 200_000;

const tables = new Map<string, WordTable<WordNote>>();

/** Tells what is known of the word from `start` to before `end` of a text in a language (ISO 639-1). */
export function wordNotes(language: string): (text: string, start: number, end: number) => WordNote {
	const table = tables.get(language) ?? createWordTable<WordNote>(mostNoted);
	tables.set(language, table);
	const hash = {first: 0, second: 0};
	return (text, start, end) => {
		hashWord(text, start, end, hash);
		const known = table.find(hash);
		if (known) return known;
		const note = noteOf(text.slice(start, end), language);
		table.add(hash, note);
		return note;
	};
}

const capital = /^\p{Lu}/u;

function noteOf(word: string, language: string): WordNote {
	const isStop = isStopWord(word, language);
	return {isStop, term: isStop ? null : contentTerm(word, language), isCapital: capital.test(word)};
}
