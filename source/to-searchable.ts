import {cleanArticle} from './clean/clean-article.js';
import {givenHead} from './given-head.js';
import {neutralise} from './language/neutralise.js';
import type {Article} from './model/article.js';
import type {ArticleRecord} from './model/record.js';
import type {Searchable} from './model/search.js';
import type {TakeOptions} from './to-articles.js';

/** What search reads of a record or an article: as `toArticles`, but a text taken as it is shares its memory, and no words are counted. */
export function toSearchable(given: Article | ArticleRecord, number: number, {clean = true}: TakeOptions = {}): Searchable {
	if ('blocks' in given) return given;
	if (clean) return cleanArticle(given, {number});
	const text = neutralise(given.text ?? given.html ?? '');
	return {number, ...givenHead(given, text), text};
}
