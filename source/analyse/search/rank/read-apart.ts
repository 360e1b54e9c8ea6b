import {articleCount, type SearchIndex} from '../index/search-index.js';
import {wordNumber, wordsFrom} from '../index/vocabulary.js';
import type {Term} from '../query/query.js';
import type {Lexicon} from '../words/lexicon.js';
import {findPhrase} from './find-phrase.js';

/** Shortest part of what was written as one word, in letters; "Scale AI" has one of two. */
const shortestPart = 2;
/** Shortest part that may be the beginning of a word still being typed. */
const shortestBeginning = 3;
/** Where both words stand in more articles than this they are no name, and reading them all takes too long. */
const mostArticles = 100;

/** The articles that say as two words what a term writes as one ("scaleai": "Scale AI"), for each place where it can be cut. */
export function readApart(lexicon: Lexicon, {key, open}: Extract<Term, {kind: 'fuzzy'}>): ReadonlyMap<number, number>[] {
	const {index} = lexicon;
	const found: ReadonlyMap<number, number>[] = [];
	for (let cut = shortestPart; cut + shortestPart <= key.length; cut++) {
		const first = wordNumber(index.vocabulary, key.slice(0, cut));
		if (first < 0) continue;
		const rest = key.slice(cut);
		const isBeginning = open && rest.length >= shortestBeginning;
		if (Math.min(articleCount(index, first), countOf(index, rest, isBeginning)) > mostArticles) continue;
		const phrase = findPhrase(lexicon, [key.slice(0, cut), rest], isBeginning);
		if (phrase.size > 0) found.push(phrase);
	}
	return found;
}

function countOf(index: SearchIndex, key: string, isBeginning: boolean): number {
	if (!isBeginning) return articleCount(index, wordNumber(index.vocabulary, key));
	return wordsFrom(index.vocabulary, key).reduce((sum, word) => sum + articleCount(index, word), 0);
}
