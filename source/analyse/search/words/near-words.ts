import Fuse from 'fuse.js';
import type {SearchIndex} from '../index/search-index.js';
import {prefixRange} from '../index/vocabulary.js';
import {allowedEdits, shortestPartWithError} from './allowed-edits.js';
import {editDistance, prefixDistance} from './edit-distance.js';
import {keepBetter, type WeightedWords} from './weighted-words.js';
import {weights} from './weights.js';

/** Longest key that is searched with errors: fuse.js works on 32 bits. */
const longestKey = 32;
/** From this length on fuse.js is allowed one error more than we are: it counts a swap of neighbours as two. */
const longForFuse = 8;
/** How many words with one certain swap are looked at. */
const mostSwapped = 30;

/**
 * The words a key stands for if it has typing errors: trigrams propose the `most` likeliest words,
 * fuse.js ranks them, an alignment settles how many errors they really take.
 */
export function nearWords(index: SearchIndex, term: Misspelt, most: number): WeightedWords {
	const words = new Map<number, number>();
	const edits = allowedEdits(term.key);
	if (edits === 0 || term.key.length > longestKey) return words;
	const candidates = likelyWords(index, term, edits, most);
	for (const {candidate, errors} of fuseErrors(index, candidates, term.key, edits)) {
		const weight = weigh(term, index.vocabulary[candidate] ?? '', edits, errors);
		if (weight > 0) keepBetter(words, candidate, weight);
	}
	addSwapped(index, term.key, words);
	return words;
}

/** What is searched with errors. */
interface Misspelt {
	readonly key: string;
	readonly open: boolean;
}

interface Judged {
	readonly candidate: number;
	/** The errors fuse.js sees in the best part of the word. */
	readonly errors: number;
}

function fuseErrors({vocabulary}: SearchIndex, candidates: readonly number[], key: string, edits: number): Judged[] {
	const tolerated = key.length >= longForFuse ? edits + 1 : edits;
	const fuse = new Fuse(
		candidates.map((candidate) => vocabulary[candidate] ?? ''),
		{
			threshold: tolerated / key.length + 1e-6,
			ignoreLocation: true,
			includeScore: true,
			ignoreFieldNorm: true,
			shouldSort: false,
			isCaseSensitive: true,
		},
	);
	return fuse.search(key).map(({refIndex, score = 1}) => ({candidate: candidates[refIndex] ?? 0, errors: Math.round(score * key.length)}));
}

/** What a word with errors counts: by its errors as a whole, else by those in a part of it. 0: too many. */
function weigh({key, open}: Misspelt, found: string, edits: number, errorsInPart: number): number {
	const errors = editDistance(key, found, edits);
	if (errors <= edits) return errors <= 1 ? weights.oneError : weights.twoErrors;
	if (errorsInPart > edits || !(key.length >= shortestPartWithError || (open && prefixDistance(key, found, edits) <= edits))) return 0;
	const weight = errorsInPart <= 1 ? weights.errorInPart : weights.twoErrorsInPart;
	if (!found.startsWith(key.slice(0, 2))) return weight * weights.oneError;
	return weight * (open ? weights.typedPrefix : weights.prefix);
}

/** Words that share the most trigrams with a key, at least as many as its errors must leave; of equals the nearest in length. */
function likelyWords({keyLengths, trigramCounter}: SearchIndex, {key, open}: Misspelt, edits: number, most: number): number[] {
	// An error spoils at most three trigrams, a swap four; a short word keeps one at best.
	const needed = (all: number) => Math.max(key.length < 6 ? 1 : 2, all - edits * 3 - 2);
	const lengthOf = (word: number) => keyLengths[word] ?? 0;
	const byShared = trigramCounter.wordsByShared(key, open ? 'start' : 'both', needed);
	const likely: number[] = [];
	for (let shared = byShared.length - 1; shared > 0 && likely.length < most; shared--) {
		const fitting = (byShared[shared] ?? []).filter((word) => lengthOf(word) >= key.length - edits);
		const room = most - likely.length;
		if (fitting.length > room) fitting.sort((a, b) => Math.abs(lengthOf(a) - key.length) - Math.abs(lengthOf(b) - key.length));
		likely.push(...fitting.slice(0, room));
	}
	return likely;
}

/** A swap near an edge spoils most trigrams of a short word: such words are looked up one by one. */
function addSwapped({vocabulary}: SearchIndex, key: string, words: Map<number, number>): void {
	for (let at = 0; at + 1 < key.length; at++) {
		if (key[at] === key[at + 1]) continue;
		const swapped = `${key.slice(0, at)}${key.charAt(at + 1)}${key.charAt(at)}${key.slice(at + 2)}`;
		const {start, end} = prefixRange(vocabulary, swapped);
		for (let word = start; word < Math.min(end, start + mostSwapped); word++) {
			keepBetter(words, word, (vocabulary[word] ?? '').length === key.length ? weights.oneError : weights.errorInPart);
		}
	}
}
