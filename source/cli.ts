#!/usr/bin/env node
const {main} = await import('./cli/main.js');
const {stdin, stdout, stderr, env} = process;
process.on('SIGINT', () => process.exit(130));
// Setting the code and leaving the rest to Node: stdout drains first.
process.exitCode = await main(process.argv.slice(2), {
	get stdin() {
		return stdin;
	},
	stdout,
	stderr,
	env,
	now: new Date(),
});
