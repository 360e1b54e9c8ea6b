import {setImmediate as turn} from 'node:timers/promises';
import type {ArticleRecord} from '../../model/record.js';
import {startThread} from '../start-thread.js';
import {type Cleaned, type Cleaning, recordCleaner} from './clean-record.js';
import type {Cleaner} from './cleaner.js';

/** Records handed over at once: less is lost to the passing, and a batch still is a tenth of a second's work at most. */
const batchSize = 32;

/** Batches a thread holds, so that it never waits for the next. */
const batchesAThread = 3;

/** A record on its way, and who waits for it. */
interface Errand {
	readonly record: ArticleRecord;
	readonly resolve: (cleaned: Cleaned) => void;
}

/** A cleaner that works in threads. What a thread that fails had in hand is cleaned here. */
export function cleanerThreads(cleaning: Cleaning, count: number): Cleaner {
	const threads = Array.from({length: count}, () => startHand(cleaning));
	let batch: Errand[] = [];
	const send = () => {
		const [least] = threads.toSorted((a, b) => a.pending() - b.pending());
		least?.take(batch);
		batch = [];
	};
	return {
		ahead: count * batchSize * batchesAThread,
		clean: (record) =>
			new Promise((resolve) => {
				batch.push({record, resolve});
				if (batch.length === batchSize) send();
				// The last batch, and one that is waited for, go though they are not full.
				else if (batch.length === 1) void turn().then(() => batch.length > 0 && send());
			}),
		close: () => {
			for (const thread of threads) thread.close();
		},
	};
}

interface Thread {
	/** Batches it has in hand. */
	pending(): number;
	take(batch: readonly Errand[]): void;
	close(): void;
}

function startHand(cleaning: Cleaning): Thread {
	const worker = startThread({kind: 'clean', cleaning});
	const hand: (readonly Errand[])[] = [];
	let here: ReturnType<typeof recordCleaner> | null = null;
	const cleanHere = (batch: readonly Errand[], clean: ReturnType<typeof recordCleaner>) => {
		for (const {record, resolve} of batch) resolve(clean([record])[0] as Cleaned);
	};
	worker.on('message', (cleaned: readonly Cleaned[]) => {
		const done = hand.shift() ?? [];
		for (const [place, {resolve}] of done.entries()) resolve(cleaned[place] as Cleaned);
	});
	worker.on('error', () => {
		here = recordCleaner(cleaning);
		for (const batch of hand.splice(0)) cleanHere(batch, here);
	});
	return {
		pending: () => hand.length,
		take(batch) {
			if (here) return cleanHere(batch, here);
			hand.push(batch);
			worker.postMessage(batch.map(({record}) => record));
		},
		close: () => void worker.terminate(),
	};
}
