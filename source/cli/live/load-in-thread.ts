import {startThread} from '../start-thread.js';
import type {LoadNews, LoadOrder} from './load-news.js';

/** A load that goes on in a thread of its own. */
export interface ThreadLoad {
	/** Resolves once all is read; rejects where the thread failed. */
	readonly done: Promise<void>;
	/** Asks for a look at what is there, however little. */
	look(): void;
	/** Ends it; what was made so far stays. */
	stop(): void;
}

/** Loads in a thread; `onNews` is told of all it says but its end. */
export function loadInThread(order: LoadOrder, onNews: (news: LoadNews) => void): ThreadLoad {
	const worker = startThread({kind: 'load', order});
	const done = new Promise<void>((resolve, reject) => {
		worker.on('message', (news: LoadNews) => (news.kind === 'done' ? resolve() : onNews(news)));
		worker.on('error', reject);
		worker.on('exit', () => resolve());
	});
	return {done, look: () => worker.postMessage('look'), stop: () => void worker.terminate()};
}
