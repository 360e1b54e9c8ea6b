import {exitCode} from './exit-code.js';
import {helpText} from './help-text.js';
import {interfaceLanguage} from './interface-language.js';
import type {Io} from './io.js';
import {version} from './version.js';

/** Runs one command line; returns the exit code. Help and version are answered before anything else is loaded. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
	const end = argv.indexOf('--');
	const words = end === -1 ? argv : argv.slice(0, end);
	if (words.includes('--help') || words.includes('-h')) return say(io, helpText(interfaceLanguage(words, io)));
	if (words.includes('--version') || words.includes('-V')) return say(io, `${version()}\n`);
	const {run} = await import('./run.js');
	return run(argv, io);
}

function say(io: Io, text: string): number {
	io.stdout.on('error', () => {});
	io.stdout.write(text);
	return exitCode.done;
}
