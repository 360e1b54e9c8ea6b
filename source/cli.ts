#!/usr/bin/env node
import {isatty} from 'node:tty';
import type {Io} from './cli/io.js';

const {argv, env} = process;
// A bare call opens the reader: from the first moment no key is echoed into its screen. Node resets the terminal at the end.
if (argv.length === 2 && isatty(0) && isatty(1) && env.TERM !== 'dumb' && !env.INK_SCREEN_READER) process.stdin.setRawMode(true);
const {main} = await import('./cli/main.js');

/** Streams are made when somebody uses them: a piped run has no use for two of them, and each takes some milliseconds. */
const io: Io = {
	get stdin() {
		return process.stdin;
	},
	get stdout() {
		return process.stdout;
	},
	get stderr() {
		return process.stderr;
	},
	env,
	now: new Date(),
};

process.on('SIGINT', () => process.exit(130));
try {
	// Setting the code and leaving the rest to Node: stdout drains first.
	process.exitCode = await main(argv.slice(2), io);
} catch (error) {
	// What arrives here is our bug: the stack on request, else one line.
	const [message, details] = error instanceof Error ? [error.message, error.stack] : [String(error), null];
	process.stderr.write(
		`meta-brief: internal error: ${env.META_BRIEF_DEBUG ? (details ?? message) : `${message}: META_BRIEF_DEBUG=1 shows where`}\n`,
	);
	process.exitCode = 70;
}
