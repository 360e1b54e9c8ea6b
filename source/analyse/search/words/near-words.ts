import Fuse from 'fuse.js';
import {keyOf, type Vocabulary, wordsFrom} from '../index/vocabulary.js';
import {mostEdits, shortestPartWithError} from './allowed-edits.js';
import {lacking, letterSet} from './letter-set.js';
import type {Lexicon} from './lexicon.js';
import {misspelling, soundCost} from './misspelling.js';
import {soundKey} from './sound-key.js';

/** fuse.js is allowed one error more than we are: it counts a swap of neighbours as two. */
const spareError = 1;
/** How many words with one certain swap are looked at. */
const mostSwapped = 30;
/** What a swap counts, in edits. */
const swap = 0.5;

/** A word of the collection that may be meant, with what sets it apart from the key, in edits. */
export interface NearWord {
	readonly word: number;
	/** The errors of the word as a whole; infinite where they are too many. */
	readonly whole: number;
	/** Else those of its nearest part, or of its beginning if the key is too short to be known as a part. */
	readonly part: number;
}

/** The words among some that a key stands for if it is misspelt: fuse.js drops those that sound otherwise, an alignment settles how many errors they really take. */
export function nearWords(lexicon: Lexicon, key: string, words: ReadonlySet<number>): NearWord[] {
	const {vocabulary} = lexicon.index;
	const limit = mostEdits(key);
	const measure = misspelling(key);
	const within = (errors: number) => (errors <= limit ? errors : Number.POSITIVE_INFINITY);
	const toPart = key.length >= shortestPartWithError ? measure.toPart : measure.toBeginning;
	return fuseWords(lexicon, wordsOfLetters(lexicon, key, words, limit), key, Math.ceil(limit)).flatMap((word): NearWord[] => {
		const [found, sound] = [keyOf(vocabulary, word), lexicon.sounds.of(word)];
		const whole = within(measure.toWord(found, sound, limit));
		const part = whole <= limit ? whole : within(toPart(found, sound, limit));
		return part <= limit ? [{word, whole, part}] : [];
	});
}

/** The words that do not lack more letters of a key, or more of its sounds, than it may have errors: a look at each is cheap, to align it is not. */
function wordsOfLetters({index, sounds}: Lexicon, key: string, words: ReadonlySet<number>, limit: number): number[] {
	const [letters, heard] = [letterSet(key), letterSet(soundKey(key))];
	return [...words].filter(
		(word) =>
			lacking(letters, letterSet(keyOf(index.vocabulary, word))) <= limit ||
			lacking(heard, letterSet(sounds.of(word))) <= limit - soundCost,
	);
}

/** The words with a part that sounds nearly like the key. */
function fuseWords({sounds}: Lexicon, words: readonly number[], key: string, edits: number): number[] {
	const sound = soundKey(key);
	const fuse = new Fuse(
		words.map((word) => sounds.of(word)),
		{
			threshold: (edits + spareError) / sound.length + 1e-6,
			ignoreLocation: true,
			ignoreFieldNorm: true,
			shouldSort: false,
			isCaseSensitive: true,
		},
	);
	return fuse.search(sound).map(({refIndex}) => words[refIndex] ?? 0);
}

/** The words that are a key with two neighbours swapped, or begin so. A swap near an edge spoils most trigrams of a short word: such words are looked up one by one. */
export function swappedWords(vocabulary: Vocabulary, key: string): NearWord[] {
	const near: NearWord[] = [];
	for (let at = 0; at + 1 < key.length; at++) {
		if (key[at] === key[at + 1]) continue;
		const swapped = `${key.slice(0, at)}${key.charAt(at + 1)}${key.charAt(at)}${key.slice(at + 2)}`;
		for (const word of wordsFrom(vocabulary, swapped).subarray(0, mostSwapped)) {
			const isWhole = keyOf(vocabulary, word).length === key.length;
			near.push({word, whole: isWhole ? swap : Number.POSITIVE_INFINITY, part: swap});
		}
	}
	return near;
}
