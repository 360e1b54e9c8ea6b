import type {SessionStore} from '../../model/session.js';
import type {Program} from '../state/program.js';
import {sessionOf} from '../state/session-of.js';
import {hangUp} from './hang-up.js';

/** Has the reader's place kept when the process ends, also by a signal; what comes back keeps it at once. */
export function keepSession(program: Program, store: SessionStore | null): () => void {
	let kept = false;
	const keep = () => {
		if (!kept) store?.save(sessionOf(program.model()));
		kept = true;
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
