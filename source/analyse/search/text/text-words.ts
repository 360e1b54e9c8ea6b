import {foldKey} from './fold-key.js';
import {scanWords} from './scan-words.js';

/** A word of a text with its key. */
export interface TextWord {
	readonly start: number;
	readonly end: number;
	readonly key: string;
}

/** The words of a text, in order. */
export function textWords(text: string): TextWord[] {
	const words: TextWord[] = [];
	scanWords(text, (start, end) => {
		words.push({start, end, key: keyOf(text.slice(start, end))});
	});
	return words;
}

/** Keys of words seen lately: the same article is searched on each key press. */
const keys = new Map<string, string>();
const mostKeys = 20_000;

function keyOf(word: string): string {
	const known = keys.get(word);
	if (known !== undefined) return known;
	if (keys.size >= mostKeys) keys.clear();
	const key = foldKey(word);
	keys.set(word, key);
	return key;
}

/** Words joined by hyphens, as one: "Cloud-Deal" is "clouddeal" too. */
export function joinHyphened(text: string, words: readonly TextWord[]): TextWord[] {
	const joined: TextWord[] = [];
	let parts: TextWord[] = [];
	const close = () => {
		const [first] = parts;
		const last = parts.at(-1);
		if (first && last && first !== last) joined.push({start: first.start, end: last.end, key: parts.map(({key}) => key).join('')});
		parts = [];
	};
	for (const word of words) {
		const before = parts.at(-1);
		if (before && !(word.start === before.end + 1 && text[before.end] === '-')) close();
		parts.push(word);
	}
	close();
	return joined;
}

/** Each two words with a single blank or sign between, as one: "Scale AI" is "scaleai" too. */
export const joinNeighbours = (text: string, words: readonly TextWord[]): TextWord[] =>
	words.flatMap(({start, end, key}, at): TextWord[] => {
		const next = words[at + 1];
		if (!next || next.start !== end + 1 || text[end] === '\n') return [];
		return [{start, end: next.end, key: key + next.key}];
	});
