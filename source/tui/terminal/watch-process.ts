import type {Program} from '../state/program.js';
import {onCrash} from './on-crash.js';
import type {Running} from './process-world.js';
import {windowSize} from './window-size.js';

/** Follows the window's size, ends the reader when its terminal is gone or code failed; returns what ends the watch. */
export function watchProcess(program: Program, running: Running, keys: NodeJS.ReadStream, stdout: NodeJS.WriteStream): () => void {
	const resized = () => program.send({kind: 'resized', size: windowSize(stdout)});
	const gone = () => running.controls?.exit(terminalGone);
	const uncrash = onCrash((error) => running.controls?.exit(error));
	// Before Ink's own listener: it paints at once, and would paint the old size.
	stdout.prependListener('resize', resized);
	stdout.on('error', gone);
	for (const event of endings) keys.on(event, gone);
	return () => {
		uncrash();
		stdout.off('resize', resized);
		stdout.off('error', gone);
		for (const event of endings) keys.off(event, gone);
	};
}

const endings = ['end', 'close', 'error'] as const;

/** As a shell reports the end by SIGHUP. */
const terminalGone = 129;
