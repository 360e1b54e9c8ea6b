#!/usr/bin/env node
const {argv, stdin, stdout, stderr, env} = process;
// A bare call opens the reader: from the first moment no key is echoed into its screen. Node resets the terminal at the end.
if (argv.length === 2 && stdin.isTTY && stdout.isTTY && env.TERM !== 'dumb' && !env.INK_SCREEN_READER) stdin.setRawMode(true);
const {main} = await import('./cli/main.js');

process.on('SIGINT', () => process.exit(130));
try {
	// Setting the code and leaving the rest to Node: stdout drains first.
	process.exitCode = await main(argv.slice(2), {stdin, stdout, stderr, env, now: new Date()});
} catch (error) {
	// What arrives here is our bug: the stack on request, else one line.
	const [message, details] = error instanceof Error ? [error.message, error.stack] : [String(error), null];
	stderr.write(
		`meta-brief: internal error: ${env.META_BRIEF_DEBUG ? (details ?? message) : `${message}: META_BRIEF_DEBUG=1 shows where`}\n`,
	);
	process.exitCode = 70;
}
