import {keepListed, readList} from '../index/number-lists.js';
import {type Edges, eachTrigram} from '../index/trigrams.js';
import {keyOf, pageSize, type Vocabulary} from '../index/vocabulary.js';
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

/** The words that have the two rarest trigrams of some letters, and perhaps others that have them by chance. Valid until the next list is read. */
export function candidates({index: {trigrams}, scratch: {numbers, notes}}: Lexicon, letters: string, edges: Edges): Uint32Array {
	let [rarest, second] = [-1, -1];
	const size = (trigram: number) =>
		trigram < 0 ? Number.POSITIVE_INFINITY : (trigrams.offsets[trigram + 1] ?? 0) - (trigrams.offsets[trigram] ?? 0);
	eachTrigram(letters, edges, (trigram) => {
		if (size(trigram) < size(rarest)) [rarest, second] = [trigram, rarest];
		else if (trigram !== rarest && size(trigram) < size(second)) second = trigram;
	});
	const found = readList(trigrams, rarest, numbers, notes);
	return numbers.subarray(0, second < 0 ? found : keepListed(trigrams, second, numbers, found));
}

/** A letter or two have no trigram: one run over all keys. */
function wordsHoldingFew({pages, lengths}: Vocabulary, letters: string): Uint32Array {
	const words: number[] = [];
	pages.forEach((page, number) => {
		let word = number * pageSize;
		let end = lengths[word] ?? 0;
		for (let at = page.indexOf(letters); at >= 0; at = page.indexOf(letters, at)) {
			while (end <= at) end += lengths[++word] ?? page.length;
			if (at + letters.length <= end) {
				words.push(word);
				at = end;
			} else at++;
		}
	});
	return new Uint32Array(words);
}
