import type {Searchable} from '../../../model/search.js';
import {dropArticles} from './drop-articles.js';
import {growIndex} from './grow-index.js';
import {printOf} from './print-of.js';
import {emptyIndex, type SearchIndex} from './search-index.js';

/** An index with more than this share of dropped articles is built anew: they cost memory and time. */
const mostDropped = 0.25;

/**
 * Brings an index up to date with the articles there are now: those it does not have, or has with another text, are read, those
 * that are gone are dropped. The same index comes back where there is nothing to do.
 * @param isUnchanged whether an article is as it was indexed, with the print it had then; by its print unless told otherwise
 */
export function updateIndex(
	index: SearchIndex,
	articles: readonly Searchable[],
	isUnchanged: (article: Searchable, print: number | undefined) => boolean = (article, print) => printOf(article) === print,
): SearchIndex {
	const wanted = new Map(articles.map((article) => [article.id, article]));
	const ids = index.ids.map((id, at) => {
		const article = id === null ? undefined : wanted.get(id);
		return article && isUnchanged(article, index.prints[at]) ? id : null;
	});
	const known = new Set(ids);
	const fresh = articles.filter(({id}) => !known.has(id));
	const dropped = ids.filter((id) => id === null).length;
	if (dropped > mostDropped * (ids.length + fresh.length)) return growIndex(emptyIndex, articles);
	const kept = dropArticles(index, ids);
	return fresh.length === 0 ? kept : growIndex(kept, fresh);
}
