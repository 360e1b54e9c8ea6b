import {articleCount, type SearchIndex} from '../index/search-index.js';
import {wordNumber, wordsFrom} from '../index/vocabulary.js';
import type {Term} from '../query/query.js';
import type {Lexicon} from '../words/lexicon.js';
import {findPhrase} from './find-phrase.js';

/** Shortest part of what was written as one word, in letters; "Scale AI" has one of two. */
const shortestPart = 2;
/** Shortest part that may be the beginning of a word still being typed. */
const shortestBeginning = 3;
/** Into how many words one may be cut: "Baden-Württemberg-Wahl". */
const mostParts = 3;
/** Where all the words stand in more articles than this they are no name, and reading them all takes too long. */
const mostArticles = 100;
/** Where one of them alone stands in more, its list is too long to read on a key press. */
const mostOfOne = 5000;

/** The articles that say as several words what a term writes as one ("scaleai": "Scale AI"), for each way to cut it. */
export function readApart(lexicon: Lexicon, {key, open}: Extract<Term, {kind: 'fuzzy'}>): ReadonlyMap<number, number>[] {
	return cuts(lexicon.index, key, open, mostParts).flatMap(({parts, isBeginning}) => {
		const phrase = findPhrase(lexicon, parts, isBeginning);
		return phrase.size > 0 ? [phrase] : [];
	});
}

/** A key cut into words of the collection. */
interface Cut {
	readonly parts: readonly string[];
	/** Whether the last may be the beginning of a word. */
	readonly isBeginning: boolean;
}

function cuts(index: SearchIndex, key: string, open: boolean, most: number): Cut[] {
	const found: Cut[] = [];
	for (let at = shortestPart; at + shortestPart <= key.length; at++) {
		const [first, rest] = [key.slice(0, at), key.slice(at)];
		const count = articleCount(index, wordNumber(index.vocabulary, first));
		if (count === 0) continue;
		const isBeginning = open && rest.length >= shortestBeginning;
		const restCount = countOf(index, rest, isBeginning);
		const isTelling = restCount > 0 && Math.min(count, restCount) <= mostArticles && Math.max(count, restCount) <= mostOfOne;
		if (isTelling) found.push({parts: [first, rest], isBeginning});
		if (restCount > 0 || most <= 2) continue;
		found.push(...cuts(index, rest, open, most - 1).map((cut) => ({...cut, parts: [first, ...cut.parts]})));
	}
	return found;
}

function countOf(index: SearchIndex, key: string, isBeginning: boolean): number {
	if (!isBeginning) return articleCount(index, wordNumber(index.vocabulary, key));
	return wordsFrom(index.vocabulary, key).reduce((sum, word) => sum + articleCount(index, word), 0);
}
