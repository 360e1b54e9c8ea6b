import type {Vocabulary} from './vocabulary.js';

/**
 * Which words hold which three letters in a row, edges included ("^^a", "^ab", …, "yz$").
 * Trigrams are hashed: two may share a list, which only proposes a word too many.
 */
export interface Trigrams {
	/** Where the list of hash h begins in `words`; one more entry than hashes. */
	readonly offsets: Uint32Array;
	readonly words: Uint32Array;
}

const hashBits = 16;
const mask = (1 << hashBits) - 1;
const edge = 1;

/** Inverts a vocabulary by trigrams. */
export function invertTrigrams(vocabulary: Vocabulary): Trigrams {
	const offsets = new Uint32Array(mask + 2);
	for (const key of vocabulary) eachTrigram(key, 'both', (hash) => bump(offsets, hash + 1));
	for (let hash = 0; hash <= mask; hash++) offsets[hash + 1] = (offsets[hash + 1] ?? 0) + (offsets[hash] ?? 0);
	const words = new Uint32Array(offsets[mask + 1] ?? 0);
	const next = offsets.slice();
	vocabulary.forEach((key, word) => {
		eachTrigram(key, 'both', (hash) => {
			words[bump(next, hash)] = word;
		});
	});
	return {offsets, words};
}

/** Adds one and answers what was there. */
function bump(counts: Uint32Array, at: number): number {
	const before = counts[at] ?? 0;
	counts[at] = before + 1;
	return before;
}

/** Calls `visit` with the hash of each trigram of a key. `edges`: which ends of the word count as letters. */
export function eachTrigram(key: string, edges: 'none' | 'start' | 'both', visit: (hash: number) => void): void {
	let first = edge;
	let second = edge;
	for (let at = 0; at < key.length; at++) {
		const third = key.charCodeAt(at);
		if (at > 1 || edges !== 'none') visit(hashOf(first, second, third));
		first = second;
		second = third;
	}
	if (edges === 'both') visit(hashOf(first, second, edge));
}

// Two odd multipliers spread neighbours; three letters of German text fill about a third of the lists.
const hashOf = (first: number, second: number, third: number): number =>
	(Math.imul(first * 37 + second, 1543) + Math.imul(third, 2741)) & mask;
