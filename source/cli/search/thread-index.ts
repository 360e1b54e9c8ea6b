import {setImmediate as nextTurn} from 'node:timers/promises';
import {indexFromBytes} from '../../analyse/search/bytes/index-from-bytes.js';
import type {SearchIndex} from '../../analyse/search/index/search-index.js';
import type {Searchable} from '../../model/search.js';
import {startThread} from '../start-thread.js';

/** Articles handed over at once: few enough to be read between two keys. */
const batch = 100;

/** The index of articles that are kept nowhere, made in a thread; null where that fails. */
export async function threadIndex(articles: readonly Searchable[]): Promise<SearchIndex | null> {
	const worker = startThread({kind: 'index'});
	worker.unref();
	const made = new Promise<SearchIndex | null>((resolve) => {
		worker.once('message', (bytes: Uint8Array) => resolve(indexFromBytes(bytes)));
		worker.once('error', () => resolve(null));
		worker.once('exit', () => resolve(null));
	});
	for (let from = 0; from < articles.length; from += batch) {
		worker.postMessage(articles.slice(from, from + batch).map(searchable));
		await nextTurn();
	}
	worker.postMessage('all');
	return made;
}

/** What of an article can be handed to a thread, and is read there. */
const searchable = ({id, number, published, story, title, kicker, topic, outlet, byline, text}: Searchable): Searchable => ({
	...{id, number, published, story, title, kicker, topic, outlet, byline, text},
});
