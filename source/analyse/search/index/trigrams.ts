import type {EachAddition} from './extend-lists.js';
import {plainNote} from './number-lists.js';

/**
 * Trigrams are three letters in a row, edges included ("^ab", …, "yz$"), by a hash: two may share a number, which only
 * proposes a word too many.
 */
const hashBits = 16;
export const trigramCount = 1 << hashBits;
const edge = 1;

/** The words of some new keys by their trigrams; the first key is word `first`. */
export const trigramsOf =
	(keys: readonly string[], first: number): EachAddition =>
	(add) =>
		keys.forEach((key, at) => {
			eachTrigram(key, 'both', (trigram) => add(trigram, first + at, plainNote));
		});

/** Which trigrams of a word: those of letters alone, without those that begin it, those that begin it, or all. */
export type Edges = 'none' | 'end' | 'start' | 'both';

/** Calls `visit` with each trigram of a key. */
export function eachTrigram(key: string, edges: Edges, visit: (trigram: number) => void): void {
	const from = edges === 'start' || edges === 'both' ? 1 : 2;
	const until = edges === 'start' ? Math.min(2, key.length) : key.length;
	let first = edge;
	let second = edge;
	for (let at = 0; at < until; at++) {
		const third = key.charCodeAt(at);
		if (at >= from) visit(hashOf(first, second, third));
		first = second;
		second = third;
	}
	if (edges === 'end' || edges === 'both') visit(hashOf(first, second, edge));
}

// Two odd multipliers spread neighbours; three letters of German text fill about a third of the lists.
const hashOf = (first: number, second: number, third: number): number =>
	(Math.imul(first * 37 + second, 1543) + Math.imul(third, 2741)) & (trigramCount - 1);
