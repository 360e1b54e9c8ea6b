import {createSearch} from '../../analyse/search/create-search.js';
import {openSearch} from '../../analyse/search/open-search.js';
import type {Article} from '../../model/article.js';
import type {Search} from '../../model/search.js';
import type {Origin} from '../collection/origin.js';
import {fewestKept} from './fewest-kept.js';
import {keptIndex} from './kept-index.js';
import {renewIndex} from './renew-index.js';

/** A search of some articles of a collection, by the index kept beside it where they are many. `origin`: null where nothing is kept. */
export function searchAmong(articles: readonly Article[], origin: Origin | null): Search {
	const index = origin && articles.length >= fewestKept ? (keptIndex(origin) ?? renewIndex(origin.place)) : null;
	return index ? openSearch(index, articles) : createSearch(articles);
}
