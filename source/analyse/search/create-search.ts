import Fuse from 'fuse.js';
import type {Article} from '../../model/article.js';
import type {Search} from '../../model/search.js';

/** Indexes articles for search as you type. */
export function createSearch(articles: readonly Article[]): Search {
	const fuse = new Fuse(articles, {keys: ['title', 'text'], ignoreLocation: true});
	return {
		query: (text, {limit = 20} = {}) =>
			fuse.search(text, {limit}).map(({item}, rank) => ({
				id: item.id,
				number: item.number,
				title: item.title,
				score: 1 / (rank + 1),
				field: 'title',
				snippet: item.text.slice(0, 160),
				matches: [],
			})),
		highlights: () => [],
	};
}
