import {noMarks} from '../../model/marks.js';
import type {Hit, QueryOptions, Search, Searchable} from '../../model/search.js';
import {indexToBytes} from './bytes/index-to-bytes.js';
import {explainHit} from './hits/explain-hit.js';
import {groupByStory} from './hits/group-by-story.js';
import {highlighter} from './hits/highlighter.js';
import {makeHit} from './hits/make-hit.js';
import type {SearchIndex} from './index/search-index.js';
import {wordNumber} from './index/vocabulary.js';
import {parseQuery} from './query/parse-query.js';
import {barredArticles} from './rank/barred-articles.js';
import {type Engine, makeEngine} from './rank/make-engine.js';
import {rankArticles} from './rank/rank-articles.js';

/** Hits given unless told otherwise: more than anyone looks through. */
const usualLimit = 20;
/** Tellings looked for to each story of a page. */
const tellingsPerStory = 4;

/**
 * Search as you type over an index that stands: words misspelt, inflected, begun or inside compounds are found, in any order;
 * see `parseQuery` for the signs and filters a query may have. A query never throws. The articles are looked up by id, for their
 * texts are not in the index; what is not among them is not found.
 */
export function openSearch(index: SearchIndex, articles: readonly Searchable[]): Search {
	const engine = makeEngine(index, articles);
	return {
		query: (text, options = {}) => answer(engine, text, options),
		highlights: (query, text) =>
			highlighter(parseQuery(query).clauses, ({key}) => (wordNumber(index.vocabulary, key) < 0 ? 'open' : 'other'))(text),
		toBytes: () => indexToBytes(index),
	};
}

function answer(engine: Engine, text: string, options: QueryOptions): Hit[] {
	const {limit = usualLimit, today = null, marks = noMarks, perStory = false, explain = false} = options;
	const query = parseQuery(text, today);
	const ranking = rankArticles(engine, query, barredArticles(engine, query, marks), perStory ? limit * tellingsPerStory : limit);
	const stories = perStory ? groupByStory(ranking.ranked, engine.articles) : ranking.ranked.map((ranked) => ({...ranked, others: []}));
	const highlight = highlighter(query.clauses, (_, key) => (engine.finder.means(key) ? 'meant' : 'other'));
	const wanted = query.clauses.filter((clause) => clause.wanted);
	return stories.slice(0, limit).flatMap((ranked) => {
		const reasons = explain ? explainHit(engine, wanted, ranking, ranked) : null;
		return makeHit(engine, highlight, ranking, ranked, reasons);
	});
}
