import {indexFromBytes} from './analyse/search/bytes/index-from-bytes.js';
import {createSearch as indexArticles} from './analyse/search/create-search.js';
import {updateIndex} from './analyse/search/index/update-index.js';
import {openSearch} from './analyse/search/open-search.js';
import type {Article} from './model/article.js';
import type {ArticleRecord} from './model/record.js';
import type {Search} from './model/search.js';
import type {TakeOptions} from './to-articles.js';
import {toSearchable} from './to-searchable.js';

export {compareArticles} from './analyse/compare/compare-articles.js';
export {type BriefOptions, makeBrief} from './brief.js';
export {type CleanOptions, cleanArticle} from './clean/clean-article.js';
export type * from './model/article.js';
export type * from './model/brief.js';
export type * from './model/comparison.js';
export type * from './model/figure.js';
export type * from './model/ids.js';
export type * from './model/problem.js';
export type * from './model/record.js';
export type * from './model/search.js';
export type * from './model/span.js';
export type {TakeOptions} from './to-articles.js';

export interface SearchOptions extends TakeOptions {
	/**
	 * What `Search.toBytes` gave for the same articles or most of them: of those only what has changed is read again. Damaged bytes
	 * do no harm.
	 */
	readonly saved?: Uint8Array | null;
}

/**
 * Indexes articles for search. Takes records or cleaned articles: records are cleaned on the way in,
 * unless `{clean: false}` says that their text is the article.
 */
export async function createSearch(articles: readonly (Article | ArticleRecord)[], options: SearchOptions = {}): Promise<Search> {
	const {saved = null} = options;
	const taken = articles.map((given, index) => toSearchable(given, index + 1, options));
	const index = saved && indexFromBytes(saved);
	return index ? openSearch(updateIndex(index, taken), taken) : indexArticles(taken);
}
