import type {SessionStore} from '../../model/session.js';
import type {Program} from '../state/program.js';
import {sessionOf} from '../state/session-of.js';

/** Has the reader's place kept when the process ends, however it does; what comes back keeps it at once. */
export function keepSession(program: Program, store: SessionStore | null): () => void {
	let kept = false;
	const keep = () => {
		if (!kept) store?.save(sessionOf(program.model()));
		kept = true;
	};
	process.once('exit', keep);
	return () => {
		process.off('exit', keep);
		keep();
	};
}
