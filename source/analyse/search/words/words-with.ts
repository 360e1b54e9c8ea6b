import {readList} from '../index/number-lists.js';
import {type Edges, eachTrigram} from '../index/trigrams.js';
import {keyOf, type Vocabulary} from '../index/vocabulary.js';
import type {Lexicon} from './lexicon.js';

/** Shortest piece of a word that has a trigram. */
const shortestPiece = 3;

/** The words whose key holds these letters, in order of their numbers. */
export const wordsHolding = (lexicon: Lexicon, letters: string): Uint32Array =>
	letters.length < shortestPiece
		? wordsHoldingFew(lexicon.index.vocabulary, letters)
		: candidates(lexicon, letters, 'none').filter((word) => keyOf(lexicon.index.vocabulary, word).includes(letters));

/** The words whose key ends with these letters. */
export function wordsEnding(lexicon: Lexicon, letters: string): Uint32Array {
	const some = letters.length < shortestPiece - 1 ? wordsHolding(lexicon, letters) : candidates(lexicon, letters, 'end');
	return some.filter((word) => keyOf(lexicon.index.vocabulary, word).endsWith(letters));
}

/** The words that share the rarest trigram of some letters, and perhaps more than it. Valid until the next list is read. */
export function candidates({index: {trigrams}, scratch: {numbers, notes}}: Lexicon, letters: string, edges: Edges): Uint32Array {
	let rarest = 0;
	let least = Number.POSITIVE_INFINITY;
	eachTrigram(letters, edges, (trigram) => {
		const size = (trigrams.offsets[trigram + 1] ?? 0) - (trigrams.offsets[trigram] ?? 0);
		if (size >= least) return;
		rarest = trigram;
		least = size;
	});
	return numbers.subarray(0, readList(trigrams, rarest, numbers, notes));
}

/** A letter or two have no trigram: one run over all keys. */
function wordsHoldingFew({letters: all, offsets}: Vocabulary, letters: string): Uint32Array {
	const words: number[] = [];
	let word = 0;
	for (let at = all.indexOf(letters); at >= 0; at = all.indexOf(letters, at)) {
		while ((offsets[word + 1] ?? all.length) <= at) word++;
		const end = offsets[word + 1] ?? all.length;
		if (at + letters.length <= end) {
			words.push(word);
			at = end;
		} else at++;
	}
	return Uint32Array.from(words);
}
