import {readList} from '../index/number-lists.js';
import {readStream} from '../index/read-stream.js';
import {articleCount, firstWord, type SearchIndex} from '../index/search-index.js';
import {wordNumber, wordsFrom} from '../index/vocabulary.js';
import type {Lexicon} from '../words/lexicon.js';

/** A phrase as numbers: the words that each place takes. */
type Pattern = readonly ReadonlySet<number>[];

/** How often each article says these words one after the other within a line. `open`: the last key may be a beginning. */
export function findPhrase(lexicon: Lexicon, keys: readonly string[], open: boolean): ReadonlyMap<number, number> {
	const {index} = lexicon;
	const pattern = keys.map((key, at) => new Set(open && at === keys.length - 1 ? wordsFrom(index.vocabulary, key) : theWord(index, key)));
	const counts = new Map<number, number>();
	for (const article of articlesWithAll(lexicon, pattern)) {
		// One that is gone must not make the phrase more common.
		const count = index.ids[article] === null ? 0 : countIn(lexicon, article, pattern);
		if (count > 0) counts.set(article, count);
	}
	return counts;
}

function theWord({vocabulary}: SearchIndex, key: string): number[] {
	const word = wordNumber(vocabulary, key);
	return word < 0 ? [] : [word];
}

/** The articles that have a word of each place: to compare lists of articles is quick, to read articles is not. */
function articlesWithAll({index, scratch: {numbers, notes}}: Lexicon, pattern: Pattern): ReadonlySet<number> {
	const size = (words: ReadonlySet<number>) => [...words].reduce((sum, word) => sum + articleCount(index, word), 0);
	let articles: ReadonlySet<number> | undefined;
	for (const words of pattern.toSorted((a, b) => size(a) - size(b))) {
		const found = new Set<number>();
		for (const word of words) {
			const count = readList(index.postings, word, numbers, notes);
			for (const article of numbers.subarray(0, count)) if (articles?.has(article) ?? true) found.add(article);
		}
		articles = found;
	}
	return articles ?? new Set();
}

function countIn({index, codes}: Lexicon, article: number, pattern: Pattern): number {
	const size = readStream(index, article, codes);
	const [first] = pattern;
	let count = 0;
	for (let at = 0; at + pattern.length <= size; at++) {
		if (!first?.has((codes[at] ?? 0) - firstWord)) continue;
		if (pattern.every((words, step) => words.has((codes[at + step] ?? 0) - firstWord))) count++;
	}
	return count;
}
