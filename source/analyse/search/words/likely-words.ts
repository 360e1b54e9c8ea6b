import type {Lexicon} from './lexicon.js';

/** Words that may be meant by a misspelt key. */
export interface LikelyWords {
	/** Those most likely meant. */
	readonly first: ReadonlySet<number>;
	/** The others. */
	readonly rest: () => ReadonlySet<number>;
}

/** How many words are looked at first and at most. */
const mostFirst = 150;
const mostOfAll = 1200;

/**
 * The words that share the most trigrams with a key, at least as many as its errors must leave. Half of them by all of the key, half
 * without its beginning, which would put those out of reach that hold it as their second part.
 */
export function likelyWords({trigramCounter}: Lexicon, key: string, edits: number): LikelyWords {
	// An error spoils at most three trigrams, a swap four; a short word keeps one at best.
	const needed = (all: number) => Math.max(key.length < 6 ? 1 : 2, all - edits * 3 - 2);
	const lists = trigramCounter.likeliest(key, {needed, shortest: key.length - edits, most: mostOfAll / 2});
	const first = new Set<number>();
	for (const list of lists) for (const word of list.subarray(0, mostFirst / 2)) first.add(word);
	const rest = () => {
		const words = new Set<number>();
		for (const list of lists) for (const word of list.subarray(mostFirst / 2)) if (!first.has(word)) words.add(word);
		return words;
	};
	return {first, rest};
}
