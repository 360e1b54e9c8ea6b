import Fuse from 'fuse.js';
import {keyLength, keyOf, type Vocabulary, wordsFrom} from '../index/vocabulary.js';
import {mostEdits, shortestPartWithError} from './allowed-edits.js';
import type {Lexicon} from './lexicon.js';
import {type Misspelling, misspelling} from './misspelling.js';
import {soundKey} from './sound-key.js';
import {weights} from './weights.js';

/** Longest key that is searched with errors: fuse.js works on 32 bits. */
const longestKey = 32;
/** fuse.js is allowed one error more than we are: it counts a swap of neighbours as two. */
const spareError = 1;
/** How many words with one certain swap are looked at. */
const mostSwapped = 30;

/** A word of the collection that may be meant, with what sets it apart from the key in edits. */
export interface NearWord {
	readonly word: number;
	readonly errors: number;
	/** The key is all of the word, not a part or its beginning. */
	readonly isWhole: boolean;
	readonly weight: number;
}

/**
 * The words a key stands for if it is misspelt: trigrams propose the `most` likeliest words, fuse.js drops
 * those that sound otherwise, an alignment settles how many errors they really take.
 */
export function nearWords(lexicon: Lexicon, term: Misspelt, most: number): NearWord[] {
	const limit = mostEdits(term.key);
	if (limit === 0 || term.key.length > longestKey) return [];
	const edits = Math.ceil(limit);
	const measure = misspelling(term.key);
	const near = fuseWords(lexicon, likelyWords(lexicon, term.key, edits, most), term.key, edits).flatMap((word) =>
		weigh(lexicon, term, measure, limit, word),
	);
	return [...near, ...swappedWords(lexicon.index.vocabulary, term.key)];
}

/** What is searched with errors. */
interface Misspelt {
	readonly key: string;
	readonly open: boolean;
}

/** The candidates with a part that sounds nearly like the key. */
function fuseWords({sounds}: Lexicon, candidates: readonly number[], key: string, edits: number): number[] {
	const sound = soundKey(key);
	const fuse = new Fuse(
		candidates.map((candidate) => sounds.of(candidate)),
		{
			threshold: (edits + spareError) / sound.length + 1e-6,
			ignoreLocation: true,
			ignoreFieldNorm: true,
			shouldSort: false,
			isCaseSensitive: true,
		},
	);
	return fuse.search(sound).map(({refIndex}) => candidates[refIndex] ?? 0);
}

/** What a word with errors counts: by its errors as a whole, else by those in a part of it. Nothing: too many. */
function weigh(
	{index: {vocabulary}, sounds}: Lexicon,
	{key, open}: Misspelt,
	measure: Misspelling,
	limit: number,
	word: number,
): NearWord[] {
	const found = keyOf(vocabulary, word);
	const sound = sounds.of(word);
	const errors = measure.toWord(found, sound, limit);
	if (errors <= limit) return [{word, errors, isWhole: true, weight: errors <= 1 ? weights.oneError : weights.twoErrors}];
	const beginning = open && key.length < shortestPartWithError ? measure.toBeginning(found, sound, limit) : limit + 1;
	const inside = key.length >= shortestPartWithError ? measure.toPart(found, sound, limit) : beginning;
	if (inside > limit) return [];
	const weight = inside <= 1 ? weights.errorInPart : weights.twoErrorsInPart;
	const begins = found.startsWith(key.slice(0, 2));
	const place = begins ? (open ? weights.typedPrefix : weights.prefix) : weights.oneError;
	return [{word, errors: inside, isWhole: false, weight: weight * place}];
}

/**
 * The words that share the most trigrams with a key, at least as many as its errors must leave. Half of them by all of the key, half
 * without its beginning, which would put those out of reach that hold it as their second part.
 */
function likelyWords({index: {vocabulary}, trigramCounter}: Lexicon, key: string, edits: number, most: number): readonly number[] {
	// An error spoils at most three trigrams, a swap four; a short word keeps one at best.
	const needed = (all: number) => Math.max(key.length < 6 ? 1 : 2, all - edits * 3 - 2);
	const lists = trigramCounter.wordsByShared(key, needed);
	return [...new Set(lists.flatMap((byShared) => bestShared(vocabulary, byShared, key.length, edits, most / lists.length)))];
}

/** The words that share most, long enough for the key's errors; of equals the nearest in length. */
function bestShared(vocabulary: Vocabulary, byShared: readonly number[][], length: number, edits: number, most: number): number[] {
	const lengthOf = (word: number) => keyLength(vocabulary, word);
	const likely: number[] = [];
	for (let shared = byShared.length - 1; shared > 0 && likely.length < most; shared--) {
		const fitting = (byShared[shared] ?? []).filter((word) => lengthOf(word) >= length - edits);
		const room = most - likely.length;
		if (fitting.length > room) fitting.sort((a, b) => Math.abs(lengthOf(a) - length) - Math.abs(lengthOf(b) - length));
		likely.push(...fitting.slice(0, room));
	}
	return likely;
}

/** A swap near an edge spoils most trigrams of a short word: such words are looked up one by one. */
function swappedWords(vocabulary: Vocabulary, key: string): NearWord[] {
	const near: NearWord[] = [];
	for (let at = 0; at + 1 < key.length; at++) {
		if (key[at] === key[at + 1]) continue;
		const swapped = `${key.slice(0, at)}${key.charAt(at + 1)}${key.charAt(at)}${key.slice(at + 2)}`;
		for (const word of wordsFrom(vocabulary, swapped).subarray(0, mostSwapped)) {
			const isWhole = keyLength(vocabulary, word) === key.length;
			near.push({word, errors: 0.5, isWhole, weight: isWhole ? weights.oneError : weights.errorInPart});
		}
	}
	return near;
}
