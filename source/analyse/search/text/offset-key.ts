import {fold} from '../../../language/fold.js';
import {foldKey} from './fold-key.js';

/** A word's key with the place in the word that each of its letters came from: letter i stands for `starts[i]` to `ends[i]`. */
export interface OffsetKey {
	readonly key: string;
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

/** The key of a word with offsets, so that a match in the key can be marked in the word: "ß" is two letters of the key, "ue" one. */
export function offsetKey(word: string): OffsetKey {
	const starts: number[] = [];
	const ends: number[] = [];
	let folded = '';
	for (let at = 0; at < word.length; at++) {
		const letters = foldKeyOfUnit(word.charAt(at));
		if (letters === '' && ends.length > 0) ends[ends.length - 1] = at + 1;
		for (const letter of letters) {
			folded += letter;
			starts.push(at);
			ends.push(at + 1);
		}
	}
	return joinDigraphs(folded, starts, ends);
}

/** One code unit on its own; a digraph of its own making ("æ" → "ae") stays two letters until `joinDigraphs`. */
const foldKeyOfUnit = (unit: string): string => (fold(unit) === '' ? '' : foldKey(unit));

function joinDigraphs(folded: string, starts: readonly number[], ends: readonly number[]): OffsetKey {
	let key = '';
	const keyStarts: number[] = [];
	const keyEnds: number[] = [];
	for (let at = 0; at < folded.length; at++) {
		key += folded.charAt(at);
		keyStarts.push(starts[at] ?? 0);
		if ('aou'.includes(folded.charAt(at)) && folded.charAt(at + 1) === 'e') at++;
		keyEnds.push(ends[at] ?? 0);
	}
	return {key, starts: keyStarts, ends: keyEnds};
}
