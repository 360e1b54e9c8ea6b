import {readList} from '../index/number-lists.js';
import {eachTrigram} from '../index/trigrams.js';
import {keyLength, keyOf, type Vocabulary, wordsFrom} from '../index/vocabulary.js';
import type {Lexicon} from './lexicon.js';
import {stems} from './stems.js';
import {keepBetter, type WeightedWords} from './weighted-words.js';
import {lengthDiscount, weights} from './weights.js';

/** Shortest key looked for inside words: shorter ones stand in half the vocabulary. */
const shortestPart = 4;
/** Letters before a part of a compound, at least: "Öl" in "Ölpreis". */
const shortestHead = 2;
/** Longest ending that may tell two forms of one word apart. */
const longestEnding = 3;
/** Shortest beginning that proposes longer words, and the most it may propose: one or two letters say little. */
const shortestPrefix = 2;
const mostForShortPrefix = 300;
const mostForPrefix = 4000;

/** The words a key stands for without any error: itself, words it begins, other forms of it, compounds that hold it. */
export function knownWords(lexicon: Lexicon, term: {readonly key: string; readonly word: string; readonly open: boolean}): WeightedWords {
	const words = new Map<number, number>();
	const {vocabulary} = lexicon.index;
	addBeginnings(vocabulary, term.key, term.open ? weights.typedPrefix : weights.prefix, words);
	for (const stem of stems(term.word)) addForms(vocabulary, stem, words);
	if (term.key.length >= shortestPart) addCompounds(lexicon, term.key, words);
	return words;
}

function addBeginnings(vocabulary: Vocabulary, key: string, weight: number, words: Map<number, number>): void {
	const most = key.length <= 2 ? mostForShortPrefix : mostForPrefix;
	for (const word of wordsFrom(vocabulary, key).subarray(0, most)) {
		const length = keyLength(vocabulary, word);
		if (length === key.length) keepBetter(words, word, weights.same);
		else if (key.length >= shortestPrefix) keepBetter(words, word, weight * lengthDiscount(key.length, length));
	}
}

function addForms(vocabulary: Vocabulary, stem: string, words: Map<number, number>): void {
	for (const word of wordsFrom(vocabulary, stem)) {
		if (keyLength(vocabulary, word) <= stem.length + longestEnding) keepBetter(words, word, weights.inflected);
	}
}

function addCompounds({index: {vocabulary, trigrams}, scratch: {numbers, notes}}: Lexicon, key: string, words: Map<number, number>): void {
	const count = readList(trigrams, rarestTrigram(trigrams.offsets, key), numbers, notes);
	for (let at = 0; at < count; at++) {
		const word = numbers[at] ?? 0;
		const length = keyLength(vocabulary, word);
		if (length < key.length + shortestHead) continue;
		const place = keyOf(vocabulary, word).indexOf(key, shortestHead);
		if (place < 0) continue;
		const weight = place + key.length === length ? weights.tail : weights.middle;
		keepBetter(words, word, weight * lengthDiscount(key.length, length));
	}
}

/** The trigram of the fewest words that can hold a key. */
function rarestTrigram(offsets: Uint32Array, key: string): number {
	let rarest = 0;
	let least = Number.POSITIVE_INFINITY;
	eachTrigram(key, 'none', (trigram) => {
		const size = (offsets[trigram + 1] ?? 0) - (offsets[trigram] ?? 0);
		if (size >= least) return;
		rarest = trigram;
		least = size;
	});
	return rarest;
}
