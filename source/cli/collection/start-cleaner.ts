import {availableParallelism} from 'node:os';
import type {Listed} from '../../ingest/list-sources.js';
import {hasThreads} from '../start-thread.js';
import type {Cleaning} from './clean-record.js';
import {type Cleaner, cleanerHere} from './cleaner.js';
import {cleanerThreads} from './cleaner-threads.js';

/** Bytes of sources from which threads are worth their start: half a second of cleaning. */
const worthThreads = 2_000_000;

/** More threads than this wait for the one that reads. */
const mostThreads = 4;

/** A cleaner for what of the listed is new: in threads where there is much to do and more than one processor. */
export function startCleaner(cleaning: Cleaning, listed: readonly Listed[], isNew: (listed: Listed) => boolean): Cleaner {
	const bytes = listed.reduce((sum, one) => sum + (one.kind === 'file' && isNew(one) ? one.size : 0), 0);
	const threads = Math.min(mostThreads, availableParallelism());
	return bytes >= worthThreads && threads > 1 && hasThreads() ? cleanerThreads(cleaning, threads) : cleanerHere(cleaning);
}
