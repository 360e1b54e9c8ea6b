import type {SearchIndex} from '../index/search-index.js';
import {eachTrigram} from '../index/trigrams.js';
import {prefixRange} from '../index/vocabulary.js';
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
export function knownWords(index: SearchIndex, term: {readonly key: string; readonly word: string; readonly open: boolean}): WeightedWords {
	const words = new Map<number, number>();
	addBeginnings(index, term.key, term.open ? weights.typedPrefix : weights.prefix, words);
	for (const stem of stems(term.word)) addForms(index, stem, words);
	if (term.key.length >= shortestPart) addCompounds(index, term.key, words);
	return words;
}

function addBeginnings({vocabulary}: SearchIndex, key: string, weight: number, words: Map<number, number>): void {
	const {start, end} = prefixRange(vocabulary, key);
	const most = key.length <= 2 ? mostForShortPrefix : mostForPrefix;
	for (let word = start; word < Math.min(end, start + most); word++) {
		const found = vocabulary[word] ?? '';
		if (found.length === key.length) keepBetter(words, word, weights.same);
		else if (key.length >= shortestPrefix) keepBetter(words, word, weight * lengthDiscount(key, found));
	}
}

function addForms({vocabulary}: SearchIndex, stem: string, words: Map<number, number>): void {
	const {start, end} = prefixRange(vocabulary, stem);
	for (let word = start; word < end; word++) {
		if ((vocabulary[word] ?? '').length <= stem.length + longestEnding) keepBetter(words, word, weights.inflected);
	}
}

function addCompounds({vocabulary, keyLengths, trigrams}: SearchIndex, key: string, words: Map<number, number>): void {
	const {start, end} = rarestTrigram(trigrams, key);
	for (let at = start; at < end; at++) {
		const word = trigrams.words[at] ?? 0;
		if ((keyLengths[word] ?? 0) < key.length + shortestHead) continue;
		const found = vocabulary[word] ?? '';
		const place = found.indexOf(key, shortestHead);
		if (place < 0) continue;
		const weight = place + key.length === found.length ? weights.tail : weights.middle;
		keepBetter(words, word, weight * lengthDiscount(key, found));
	}
}

/** The list of the fewest words that can hold a key. */
function rarestTrigram({offsets}: SearchIndex['trigrams'], key: string): {start: number; end: number} {
	let rarest = {start: 0, end: Number.MAX_SAFE_INTEGER};
	eachTrigram(key, 'none', (hash) => {
		const list = {start: offsets[hash] ?? 0, end: offsets[hash + 1] ?? 0};
		if (list.end - list.start < rarest.end - rarest.start) rarest = list;
	});
	return rarest;
}
