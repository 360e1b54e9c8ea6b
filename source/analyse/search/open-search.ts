import type {Search, Searchable} from '../../model/search.js';
import {indexToBytes} from './bytes/index-to-bytes.js';
import {findHighlights} from './hits/find-highlights.js';
import {makeHit} from './hits/make-hit.js';
import type {SearchIndex} from './index/search-index.js';
import {wordNumber} from './index/vocabulary.js';
import {parseQuery} from './query/parse-query.js';
import {makeEngine} from './rank/make-engine.js';
import {rankArticles} from './rank/rank-articles.js';

/** Hits given unless told otherwise: more than anyone looks through. */
const usualLimit = 20;

/**
 * Search as you type over an index that stands: words misspelt, inflected, begun or inside compounds are found, in any order;
 * see `parseQuery` for the signs a query may have. A query never throws. The articles are looked up by id, for their texts are
 * not in the index; what is not among them is not found.
 */
export function openSearch(index: SearchIndex, articles: readonly Searchable[]): Search {
	const engine = makeEngine(index, articles);
	return {
		query(text, {limit = usualLimit} = {}) {
			const query = parseQuery(text);
			return rankArticles(engine, query, limit).flatMap((ranked) => makeHit(engine, query, ranked));
		},
		highlights: (query, text) =>
			findHighlights(parseQuery(query), text, ({key}) => (wordNumber(index.vocabulary, key) < 0 ? 'open' : 'other')),
		toBytes: () => indexToBytes(index),
	};
}
