import type {Marks} from '../../../model/marks.js';
import {readList} from '../index/number-lists.js';
import type {Query} from '../query/query.js';
import type {Engine} from './make-engine.js';
import {passesFilter} from './passes-filter.js';
import {type Meaning, readClause} from './read-clause.js';

/** For each place of the index 1 where a query cannot find the article: it is gone, does not pass a filter, or has an unwanted word. */
export function barredArticles(engine: Engine, {clauses, filters}: Query, marks: Marks): Uint8Array {
	const unwanted = clauses.filter(({wanted}) => !wanted);
	if (filters.length === 0 && unwanted.length === 0) return engine.gone;
	const barred = engine.gone.slice();
	engine.articles.forEach((article, at) => {
		if (article && !filters.every((filter) => passesFilter(article, filter, marks))) barred[at] = 1;
	});
	for (const clause of unwanted) barAll(engine, readClause(engine, clause), barred);
	return barred;
}

/** Bars all articles that a clause finds as it stands. */
function barAll({lexicon: {index, scratch}}: Engine, {words, phrases}: Meaning, barred: Uint8Array): void {
	const {numbers, notes} = scratch;
	for (const word of words.words) {
		const count = readList(index.postings, word, numbers, notes);
		for (let at = 0; at < count; at++) barred[numbers[at] ?? 0] = 1;
	}
	for (const phrase of phrases) for (const article of phrase.keys()) barred[article] = 1;
}
