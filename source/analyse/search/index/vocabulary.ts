import {sortedPlaces} from './sorted-places.js';

/**
 * The words of a collection by key (`foldKey`). A word's number is its place in order of arrival, so that frequent words
 * have small numbers and none changes when articles are added.
 */
export interface Vocabulary {
	/**
	 * The keys in order of their numbers, one after the other, 256 to a string: many short strings take three times the room, and one
	 * long one takes two bytes a letter as soon as one of them is not Latin.
	 */
	readonly pages: readonly string[];
	/** How many letters each key has; none has more than a byte can say (`KeyReader`). */
	readonly lengths: Uint8Array;
	/** Where every eighth key begins in its page: where each begins takes four times the room. */
	readonly milestones: Uint16Array;
	/** The numbers of the words in code unit order of their keys. */
	readonly sorted: Uint32Array;
}

export const noWords: Vocabulary = {pages: [], lengths: new Uint8Array(0), milestones: new Uint16Array(0), sorted: new Uint32Array(0)};

/** Keys to a page, and from one milestone to the next, as powers of two. */
const pageBits = 8;
const strideBits = 3;
export const pageSize = 1 << pageBits;
const stride = 1 << strideBits;

/** The key of a word by its number. */
export function keyOf({pages, lengths, milestones}: Vocabulary, word: number): string {
	let start = milestones[word >>> strideBits] ?? 0;
	for (let before = word & -stride; before < word; before++) start += lengths[before] ?? 0;
	return pages[word >>> pageBits]?.slice(start, start + (lengths[word] ?? 0)) ?? '';
}

export const keyLength = ({lengths}: Vocabulary, word: number): number => lengths[word] ?? 0;

/** Where every eighth of keys with these lengths begins in its page. */
export function milestonesOf(lengths: Uint8Array): Uint16Array {
	const milestones = new Uint16Array(Math.ceil(lengths.length / stride));
	let start = 0;
	for (let word = 0; word < lengths.length; word++) {
		if (word % pageSize === 0) start = 0;
		if (word % stride === 0) milestones[word >>> strideBits] = start;
		start += lengths[word] ?? 0;
	}
	return milestones;
}

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
	const lengths = new Uint8Array(vocabulary.lengths.length + keys.length);
	lengths.set(vocabulary.lengths);
	lengths.set(
		keys.map((key) => key.length),
		vocabulary.lengths.length,
	);
	return {pages: addPages(vocabulary, keys), lengths, milestones: milestonesOf(lengths), sorted: mergeSorted(vocabulary, keys)};
}

/** Fills up the last page and begins others. Joining makes strings that are no trees of their parts, which `slice` would have to flatten. */
function addPages({pages, lengths}: Vocabulary, keys: readonly string[]): string[] {
	const whole = pages.slice(0, lengths.length >>> pageBits);
	let parts = pages.slice(whole.length);
	for (let from = 0, until = pageSize - (lengths.length % pageSize); from < keys.length; from = until, until += pageSize) {
		whole.push([...parts, ...keys.slice(from, until)].join(''));
		parts = [];
	}
	return [...whole, ...parts];
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
