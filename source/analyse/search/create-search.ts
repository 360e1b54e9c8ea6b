import type {Search, Searchable} from '../../model/search.js';
import {findHighlights} from './hits/find-highlights.js';
import {makeHit} from './hits/make-hit.js';
import {growIndex} from './index/grow-index.js';
import {emptyIndex, type SearchIndex} from './index/search-index.js';
import {wordNumber} from './index/vocabulary.js';
import {parseQuery} from './query/parse-query.js';
import {makeEngine} from './rank/make-engine.js';
import {rankArticles} from './rank/rank-articles.js';

/** Hits given unless told otherwise: more than anyone looks through. */
const usualLimit = 20;

/**
 * Indexes articles for search as you type: words misspelt, inflected, begun or inside compounds are found,
 * in any order; see `parseQuery` for the signs a query may have. A query never throws.
 */
export const createSearch = (articles: readonly Searchable[]): Search => searchIndex(growIndex(emptyIndex, articles), articles);

/** Search over an index that stands already; articles of it that are not given are not found. */
export function searchIndex(index: SearchIndex, articles: readonly Searchable[]): Search {
	const engine = makeEngine(index, articles);
	return {
		query(text, {limit = usualLimit} = {}) {
			const query = parseQuery(text);
			return rankArticles(engine, query, limit).flatMap((ranked) => makeHit(engine, query, ranked));
		},
		highlights: (query, text) =>
			findHighlights(parseQuery(query), text, ({key}) => (wordNumber(index.vocabulary, key) < 0 ? 'open' : 'other')),
	};
}
