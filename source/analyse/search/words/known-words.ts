import {keyLength, keyOf, wordsFrom} from '../index/vocabulary.js';
import {formsOf, longestEnding} from './forms.js';
import type {Lexicon} from './lexicon.js';
import type {WeightedWords} from './weighted-words.js';
import {lengthDiscount, weights} from './weights.js';
import {candidates} from './words-with.js';

/** Shortest key looked for inside words: shorter ones stand in half the vocabulary. */
const shortestPart = 4;
/** Letters before a part of a compound, at least: "Öl" in "Ölpreis". */
const shortestHead = 2;
/** Shortest beginning that proposes longer words, and the most it may propose: one or two letters say little. */
const shortestPrefix = 2;
const mostForShortPrefix = 300;
const mostForPrefix = 4000;

/** The words a key stands for without any error: itself, words it begins, other forms of it, compounds that hold it. */
export function knownWords(lexicon: Lexicon, term: {readonly key: string; readonly word: string; readonly open: boolean}): WeightedWords {
	addBeginnings(lexicon, term.key, term.open ? weights.typedPrefix : weights.prefix);
	addForms(lexicon, term.word);
	if (term.key.length >= shortestPart) addCompounds(lexicon, term.key);
	return lexicon.collector.finish();
}

function addBeginnings({index: {vocabulary}, collector}: Lexicon, key: string, weight: number): void {
	const most = key.length <= 2 ? mostForShortPrefix : mostForPrefix;
	for (const word of wordsFrom(vocabulary, key).subarray(0, most)) {
		const length = keyLength(vocabulary, word);
		if (length === key.length) collector.add(word, weights.same);
		else if (key.length >= shortestPrefix) collector.add(word, weight * lengthDiscount(key.length, length));
	}
}

function addForms({index: {vocabulary}, collector}: Lexicon, term: string): void {
	const forms = formsOf(term);
	for (const beginning of forms.beginnings) {
		for (const word of wordsFrom(vocabulary, beginning)) {
			if (keyLength(vocabulary, word) <= beginning.length + longestEnding && forms.includes(keyOf(vocabulary, word))) {
				collector.add(word, weights.inflected);
			}
		}
	}
}

function addCompounds(lexicon: Lexicon, key: string): void {
	const {vocabulary} = lexicon.index;
	for (const word of candidates(lexicon, key, 'none')) {
		const length = keyLength(vocabulary, word);
		if (length < key.length + shortestHead) continue;
		const place = keyOf(vocabulary, word).indexOf(key, shortestHead);
		if (place < 0) continue;
		const weight = place + key.length === length ? weights.tail : weights.middle;
		lexicon.collector.add(word, weight * lengthDiscount(key.length, length));
	}
}
