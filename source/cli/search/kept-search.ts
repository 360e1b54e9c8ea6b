import {openSearch} from '../../analyse/search/open-search.js';
import type {Brief} from '../../model/brief.js';
import type {Search} from '../../model/search.js';
import {type Origin, originOf} from '../collection/origin.js';
import {hasThreads, startThread} from '../start-thread.js';
import {fewestKept} from './fewest-kept.js';
import {keptIndex} from './kept-index.js';

const searches = new WeakMap<Brief, Promise<Search | null>>();

/**
 * The search of a briefing by an index that is kept beside its collection, brought up to date in a thread; null: make
 * it here. Asked again it gives the same.
 */
export function keptSearch(brief: Brief): Promise<Search | null> {
	const search = searches.get(brief) ?? findSearch(brief);
	searches.set(brief, search);
	return search;
}

async function findSearch(brief: Brief): Promise<Search | null> {
	const origin = originOf(brief);
	if (!origin || brief.articles.length < fewestKept || !hasThreads()) return null;
	const known = open(origin, brief);
	if (known) return known;
	await runThread(origin.place);
	return open(origin, brief);
}

function open(origin: Origin, brief: Brief): Search | null {
	const index = keptIndex(origin);
	return index && openSearch(index, brief.articles);
}

/** Resolves once the thread has ended, well or not. */
const runThread = (place: string): Promise<void> =>
	new Promise((resolve) => {
		const worker = startThread({kind: 'search', place});
		worker.unref();
		worker.once('error', () => resolve());
		worker.once('exit', () => resolve());
	});
