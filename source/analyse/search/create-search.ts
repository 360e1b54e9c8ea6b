import type {Article} from '../../model/article.js';
import type {Search} from '../../model/search.js';
import {findHighlights} from './hits/find-highlights.js';
import {makeHit} from './hits/make-hit.js';
import {buildIndex} from './index/build-index.js';
import {parseQuery} from './query/parse-query.js';
import {makeEngine} from './rank/make-engine.js';
import {rankArticles} from './rank/rank-articles.js';
import {sameWord} from './words/same-word.js';

/** Hits given unless told otherwise: more than anyone looks through. */
const usualLimit = 20;

/**
 * Indexes articles for search as you type: words misspelt, inflected, begun or inside compounds are found,
 * in any order; see `parseQuery` for the signs a query may have. A query never throws.
 */
export function createSearch(articles: readonly Article[]): Search {
	const engine = makeEngine(buildIndex(articles));
	const {vocabulary} = engine.index;
	return {
		query(text, {limit = usualLimit} = {}) {
			const query = parseQuery(text);
			return rankArticles(engine, query, limit).flatMap((ranked) => makeHit(engine, query, ranked));
		},
		highlights: (query, text) =>
			findHighlights(parseQuery(query), text, ({key}) => (sameWord(vocabulary, key) === undefined ? 'open' : 'other')),
	};
}
