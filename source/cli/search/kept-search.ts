import type {SearchIndex} from '../../analyse/search/index/search-index.js';
import {updateIndex} from '../../analyse/search/index/update-index.js';
import {openSearch} from '../../analyse/search/open-search.js';
import type {Brief} from '../../model/brief.js';
import {haveSameText} from '../../model/filed-article.js';
import type {Search, Searchable} from '../../model/search.js';
import {type Origin, originOf} from '../collection/origin.js';
import {hasThreads, startThread} from '../start-thread.js';
import {briefBefore} from './brief-before.js';
import {fewestKept} from './fewest-kept.js';
import {keptIndex} from './kept-index.js';
import {threadIndex} from './thread-index.js';

const searches = new WeakMap<Brief, Promise<Search | null>>();
const indexes = new WeakMap<Brief, Promise<SearchIndex | null>>();

/**
 * The search of a briefing, whose index is made in a thread: kept beside the collection it comes from, where it comes from
 * one. Null: make it here, for there is little to index. Asked again it gives the same.
 */
export function keptSearch(brief: Brief): Promise<Search | null> {
	const search = searches.get(brief) ?? indexOf(brief).then((index) => index && openSearch(index, brief.articles));
	searches.set(brief, search);
	return search;
}

function indexOf(brief: Brief): Promise<SearchIndex | null> {
	const index = indexes.get(brief) ?? findIndex(brief);
	indexes.set(brief, index);
	return index;
}

async function findIndex(brief: Brief): Promise<SearchIndex | null> {
	if (brief.articles.length < fewestKept || !hasThreads()) return null;
	const before = briefBefore(brief);
	if (before) {
		const index = await indexOf(before);
		return index && updateIndex(index, brief.articles, unchangedSince(before));
	}
	const origin = originOf(brief);
	return origin ? collectionIndex(origin) : threadIndex(brief.articles);
}

async function collectionIndex(origin: Origin): Promise<SearchIndex | null> {
	const known = keptIndex(origin);
	if (known) return known;
	await runThread(origin.place);
	return keptIndex(origin);
}

/** Resolves once the thread has ended, well or not. */
const runThread = (place: string): Promise<void> =>
	new Promise((resolve) => {
		const worker = startThread({kind: 'search', place});
		worker.unref();
		worker.once('error', () => resolve());
		worker.once('exit', () => resolve());
	});

/** Tells whether what search reads of an article is what it was, without reading texts that stay where they lie. */
function unchangedSince(before: Brief): (article: Searchable) => boolean {
	const known = new Map(before.articles.map((article) => [article.id, article]));
	return (article) => {
		const earlier = known.get(article.id);
		return earlier !== undefined && labels.every((field) => earlier[field] === article[field]) && haveSameText(earlier, article);
	};
}

const labels = ['title', 'kicker', 'topic', 'outlet', 'byline'] as const;
