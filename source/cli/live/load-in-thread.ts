import path from 'node:path';
import {discardDrafts, ownerOfThread} from '../../store/collection/draft-path.js';
import {startThread} from '../start-thread.js';
import type {LoadNews, LoadOrder} from './load-news.js';

/** A load that goes on in a thread of its own. */
export interface ThreadLoad {
	/** Resolves once all is read; rejects where the thread failed. */
	readonly done: Promise<void>;
	/** Reads no further: what was read until then is arranged and kept. */
	finish(): void;
	/** Ends it at once; what was laid aside so far stays for the next load. */
	stop(): void;
}

/** Loads in a thread what will be kept at `place`; `onNews` is told of all it says but its end. */
export function loadInThread(order: LoadOrder, place: string, onNews: (news: LoadNews) => void): ThreadLoad {
	const worker = startThread({kind: 'load', order});
	const owner = ownerOfThread(worker.threadId);
	// A thread that is ended from outside leaves its drafts where they are.
	const discard = () => discardDrafts(path.dirname(place), owner);
	process.once('exit', discard);
	worker.once('exit', () => {
		process.off('exit', discard);
		discard();
	});
	const done = new Promise<void>((resolve, reject) => {
		worker.on('message', (news: LoadNews) => (news.kind === 'done' ? resolve() : onNews(news)));
		worker.on('error', reject);
		worker.on('exit', () => resolve());
	});
	return {done, finish: () => worker.postMessage('finish'), stop: () => void worker.terminate()};
}
