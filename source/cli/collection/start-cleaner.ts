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
	const count = Math.min(mostThreads, availableParallelism());
	if (count < 2 || !hasThreads()) return cleanerHere(cleaning);
	const bytes = listed.reduce((sum, one) => sum + (one.kind === 'file' && isNew(one) ? one.size : 0), 0);
	if (bytes >= worthThreads) return cleanerThreads(cleaning, count);
	return listed.some(({kind}) => kind === 'stream') ? cleanerInTurn(cleaning, count) : cleanerHere(cleaning);
}

/** A cleaner for what nobody knows the end of: it works here until there has been so much that more is to be expected. */
function cleanerInTurn(cleaning: Cleaning, count: number): Cleaner {
	let cleaner = cleanerHere(cleaning);
	let [left, areThreads] = [worthThreads, false];
	return {
		get ahead() {
			return cleaner.ahead;
		},
		clean(record) {
			left -= (record.text ?? record.html ?? '').length;
			if (left < 0 && !areThreads) [cleaner, areThreads] = [cleanerThreads(cleaning, count), true];
			return cleaner.clean(record);
		},
		close: () => cleaner.close(),
	};
}
