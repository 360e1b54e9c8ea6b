import {sortedPlaces} from './sorted-places.js';

/**
 * The words of a collection by key (`foldKey`). A word's number is its place in order of arrival, so that frequent words
 * have small numbers and none changes when articles are added.
 */
export interface Vocabulary {
	/** All keys one after the other: key w is `letters` from `offsets[w]` up to `offsets[w + 1]`. One long string is a third of many short ones. */
	readonly letters: string;
	readonly offsets: Uint32Array;
	/** The numbers of the words in code unit order of their keys. */
	readonly sorted: Uint32Array;
}

export const noWords: Vocabulary = {letters: '', offsets: new Uint32Array(1), sorted: new Uint32Array(0)};

export const keyOf = ({letters, offsets}: Vocabulary, word: number): string => letters.slice(offsets[word], offsets[word + 1]);

export const keyLength = ({offsets}: Vocabulary, word: number): number => (offsets[word + 1] ?? 0) - (offsets[word] ?? 0);

/** The number of the word with just this key; -1 if the collection has none. */
export function wordNumber(vocabulary: Vocabulary, key: string): number {
	const word = vocabulary.sorted[lowerBound(vocabulary, key)];
	return word !== undefined && keyOf(vocabulary, word) === key ? word : -1;
}

/** The words that begin with a prefix, as a stretch of `sorted`. The shortest comes first. */
export function wordsFrom(vocabulary: Vocabulary, prefix: string): Uint32Array {
	const start = lowerBound(vocabulary, prefix);
	return vocabulary.sorted.subarray(start, lowerBound(vocabulary, `${prefix}\uFFFF`));
}

/** A vocabulary with more keys, which it does not have so far; they get the next numbers. */
export function addKeys(vocabulary: Vocabulary, keys: readonly string[]): Vocabulary {
	const before = vocabulary.sorted.length;
	const offsets = new Uint32Array(before + keys.length + 1);
	offsets.set(vocabulary.offsets);
	let end = vocabulary.letters.length;
	keys.forEach((key, at) => {
		end += key.length;
		offsets[before + at + 1] = end;
	});
	return {letters: flat([vocabulary.letters, ...keys]), offsets, sorted: mergeSorted(vocabulary, keys)};
}

function mergeSorted(vocabulary: Vocabulary, keys: readonly string[]): Uint32Array {
	const {sorted} = vocabulary;
	if (sorted.length === 0) return sortedPlaces(keys);
	const merged = new Uint32Array(sorted.length + keys.length);
	let [to, from] = [0, 0];
	for (const added of sortedPlaces(keys)) {
		const place = lowerBound(vocabulary, keys[added] ?? '');
		merged.set(sorted.subarray(from, place), to);
		to += place - from;
		from = place;
		merged[to++] = sorted.length + added;
	}
	merged.set(sorted.subarray(from), to);
	return merged;
}

/** One string that is not a tree of its parts, which `slice` would have to flatten. */
const flat = (parts: readonly string[]): string => parts.join('');

function lowerBound(vocabulary: Vocabulary, key: string): number {
	let low = 0;
	let high = vocabulary.sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (keyOf(vocabulary, vocabulary.sorted[middle] ?? 0) < key) low = middle + 1;
		else high = middle;
	}
	return low;
}
