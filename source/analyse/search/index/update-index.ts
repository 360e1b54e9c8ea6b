import type {ArticleId} from '../../../model/ids.js';
import type {Searchable} from '../../../model/search.js';
import {growIndex} from './grow-index.js';
import {emptyIndex, type SearchIndex} from './search-index.js';

/** An index with more than this share of dropped articles is built anew: they cost memory and count in how rare words are. */
const mostDropped = 0.25;

/**
 * Brings an index up to date with the articles there are now: those it does not have and those in `changed` (same id, other
 * text) are read, those that are gone are dropped. The same index comes back where there is nothing to do.
 */
export function updateIndex(index: SearchIndex, articles: readonly Searchable[], changed: ReadonlySet<ArticleId> = new Set()): SearchIndex {
	const wanted = new Set(articles.map(({id}) => id).filter((id) => !changed.has(id)));
	const ids = index.ids.map((id) => (id !== null && wanted.has(id) ? id : null));
	const known = new Set(ids);
	const fresh = articles.filter(({id}) => !known.has(id));
	const dropped = ids.filter((id) => id === null).length;
	if (dropped > mostDropped * (ids.length + fresh.length)) return growIndex(emptyIndex, articles);
	const kept = ids.every((id, at) => id === index.ids[at]) ? index : {...index, ids};
	return fresh.length === 0 ? kept : growIndex(kept, fresh);
}
