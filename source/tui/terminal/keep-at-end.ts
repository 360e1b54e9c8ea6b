import {hangUp} from './hang-up.js';

/** Has the reader's place kept, once, when the process ends, also by a signal; what comes back does so at once. */
export function keepAtEnd(keepPlace: () => void): () => void {
	let kept = false;
	const keep = () => {
		if (kept) return;
		kept = true;
		keepPlace();
	};
	process.once('exit', keep);
	// Ink would end the process by the signal itself, without "exit"; with a listener of ours it leaves that to us.
	for (const [signal, end] of endings) process.on(signal, end);
	return () => {
		process.off('exit', keep);
		for (const [signal, end] of endings) process.off(signal, end);
		keep();
	};
}

/** As a shell reports them. */
const endings: readonly (readonly [NodeJS.Signals, () => void])[] = [
	['SIGTERM', () => process.exit(143)],
	['SIGHUP', hangUp],
];
