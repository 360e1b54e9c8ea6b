import type {Readable} from 'node:stream';
import type {StoppedAt} from '../model/loading.js';
import {exitCode} from './exit-code.js';
import type {Progress} from './progress.js';

/** A load that Ctrl-C ends early. */
export interface StoppableLoad {
	readonly progress: Progress;
	readonly isStopped: () => boolean;
	/** From now on Ctrl-C ends the program again. Returns where the load was stopped; null: it was not. */
	readonly end: () => Omit<StoppedAt, 'isKept'> | null;
}

/**
 * Lets the first SIGINT end reading, so that what was read until then can be used; the second ends the program, as the
 * first does where nothing was read. `stream` is what is read until it ends, which may be never; null: there is none.
 */
export function stopOnInterrupt(progress: Progress, stream: Readable | null): StoppableLoad {
	let isStopped = false;
	let at: Omit<StoppedAt, 'isKept'> = {read: 0, total: null};
	const interrupt = () => {
		if (isStopped || at.read === 0) process.exit(exitCode.interrupted);
		isStopped = true;
		stream?.destroy();
	};
	// Whoever ends the program at once has to wait for this.
	const others = process.listeners('SIGINT');
	process.removeAllListeners('SIGINT').on('SIGINT', interrupt);
	return {
		progress: {
			...progress,
			async read(count, source, total) {
				at = {read: count, total};
				await progress.read(count, source, total);
			},
		},
		isStopped: () => isStopped,
		end() {
			process.off('SIGINT', interrupt);
			for (const other of others) process.on('SIGINT', other);
			return isStopped ? at : null;
		},
	};
}
