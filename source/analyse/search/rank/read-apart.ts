import {articleCount, type SearchIndex} from '../index/search-index.js';
import {prefixRange} from '../index/vocabulary.js';
import type {Term} from '../query/query.js';
import {sameWord} from '../words/same-word.js';
import {findPhrase} from './find-phrase.js';

/** Shortest part of what was written as one word, in letters; "Scale AI" has one of two. */
const shortestPart = 2;
/** Shortest part that may be the beginning of a word still being typed. */
const shortestBeginning = 3;
/** Where both words stand in more articles than this they are no name, and reading them all takes too long. */
const mostArticles = 300;

/** The articles that say as two words what a term writes as one ("scaleai": "Scale AI"), for each place where it can be cut. */
export function readApart(index: SearchIndex, {key, open}: Extract<Term, {kind: 'fuzzy'}>): ReadonlyMap<number, number>[] {
	const found: ReadonlyMap<number, number>[] = [];
	for (let cut = shortestPart; cut + shortestPart <= key.length; cut++) {
		const first = sameWord(index.vocabulary, key.slice(0, cut));
		if (first === undefined) continue;
		const rest = key.slice(cut);
		const isBeginning = open && rest.length >= shortestBeginning;
		if (Math.min(articleCount(index, first), countOf(index, rest, isBeginning)) > mostArticles) continue;
		const phrase = findPhrase(index, [key.slice(0, cut), rest], isBeginning);
		if (phrase.size > 0) found.push(phrase);
	}
	return found;
}

function countOf({vocabulary, postingOffsets}: SearchIndex, key: string, isBeginning: boolean): number {
	const {start, end} = prefixRange(vocabulary, key);
	const last = isBeginning || vocabulary[start] !== key ? end : start + 1;
	return (postingOffsets[last] ?? 0) - (postingOffsets[start] ?? 0);
}
