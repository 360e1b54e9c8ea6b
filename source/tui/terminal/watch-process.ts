import type {Program} from '../state/program.js';
import {hangUp, hungUp, isTerminalGone} from './hang-up.js';
import {onCrash} from './on-crash.js';
import type {Running} from './process-world.js';
import {windowSize} from './window-size.js';

/** Follows the window's size, ends the reader when its terminal is gone or code failed; returns what ends the watch. */
export function watchProcess(program: Program, running: Running, keys: NodeJS.ReadStream, stdout: NodeJS.WriteStream): () => void {
	const resized = () => program.send({kind: 'resized', size: windowSize(stdout)});
	let isLeaving = false;
	// Once: leaving sets the terminal's mode, which fails with the next error where there is none.
	const gone = () => {
		if (isLeaving) return;
		isLeaving = true;
		if (isTerminalGone()) hangUp();
		else running.controls?.exit(hungUp);
	};
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
