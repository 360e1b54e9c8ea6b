import type {Marks} from '../../../model/marks.js';
import type {Query} from '../query/query.js';
import type {Engine} from './make-engine.js';
import {passesFilter} from './passes-filter.js';
import {articlesWith} from './understand-query.js';

/** For each place of the index 1 where a query cannot find the article: it is gone, does not pass a filter, or has an unwanted word. */
export function barredArticles(engine: Engine, {clauses, filters}: Query, marks: Marks): Uint8Array {
	const unwanted = clauses.filter(({wanted}) => !wanted);
	if (filters.length === 0 && unwanted.length === 0) return engine.gone;
	const barred = engine.gone.slice();
	engine.articles.forEach((article, at) => {
		if (article && !filters.every((filter) => passesFilter(article, filter, marks))) barred[at] = 1;
	});
	for (const article of unwanted.length > 0 ? articlesWith(engine, unwanted) : []) barred[article] = 1;
	return barred;
}
