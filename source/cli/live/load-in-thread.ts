import path from 'node:path';
import type {Readable, Writable} from 'node:stream';
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

export interface ThreadOrder {
	readonly order: LoadOrder;
	/** Where what is loaded will be kept. */
	readonly place: string;
	/** Handed on to the thread; null where nobody reads it. */
	readonly stdin: Readable | null;
	/** Told why that cannot be read any further. */
	readonly onBroken: (error: NodeJS.ErrnoException) => void;
	/** Told of all the thread says but its end. */
	readonly onNews: (news: LoadNews) => void;
}

/** Starts such a load. */
export function loadInThread({order, place, stdin, onBroken, onNews}: ThreadOrder): ThreadLoad {
	const worker = startThread({kind: 'load', order}, {reads: stdin !== null});
	const pipe = stdin && worker.stdin ? handOn(stdin, worker.stdin, onBroken) : null;
	const owner = ownerOfThread(worker.threadId);
	// A thread that is ended from outside leaves its drafts where they are.
	const discard = () => discardDrafts(path.dirname(place), owner);
	process.once('exit', discard);
	worker.once('exit', () => {
		pipe?.end();
		process.off('exit', discard);
		discard();
	});
	const done = new Promise<void>((resolve, reject) => {
		worker.on('message', (news: LoadNews) => (news.kind === 'done' ? resolve() : onNews(news)));
		worker.on('error', reject);
		worker.on('exit', () => resolve());
	});
	return {
		done,
		finish() {
			worker.postMessage('finish');
			// Who waits for more of a stream would not hear that nobody wants it.
			pipe?.end();
		},
		stop: () => void worker.terminate(),
	};
}

/** Pipes one stream into the other until that is ended; where the one breaks, the other ends. */
function handOn(from: Readable, into: Writable, onBroken: ThreadOrder['onBroken']): {readonly end: () => void} {
	const end = () => {
		from.unpipe(into);
		into.end();
		// A stream that nobody reads would keep the program waiting for its next word.
		from.destroy();
	};
	from.once('error', (error) => {
		end();
		onBroken(error);
	});
	from.pipe(into);
	return {end};
}
