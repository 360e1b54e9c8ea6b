import {mkdtempSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {Readable, Writable} from 'node:stream';
import {main} from '../../source/cli/main.js';

export interface Ran {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

export interface World {
	readonly stdin?: string;
	readonly env?: Readonly<Record<string, string>>;
	readonly now?: Date;
	/** Whether standard output is a terminal. */
	readonly isTTY?: boolean;
}

/** No configuration, data or cache of whoever runs the tests; state is kept apart for each run, since a briefing remembers what it showed. */
const nowhere = Object.fromEntries(['CONFIG', 'DATA', 'CACHE'].map((place) => [`XDG_${place}_HOME`, '/dev/null/meta-brief-tests']));

/** Runs a command line in-process with nothing but what the test gives it. */
export async function runCli(
	argv: readonly string[],
	{stdin = '', env = {}, now = new Date('2025-09-25T12:00:00'), isTTY = false}: World = {},
): Promise<Ran> {
	const [stdout, stderr] = [collector(), collector()];
	const code = await main(argv, {
		stdin: Readable.from([Buffer.from(stdin)]),
		stdout: Object.assign(stdout.stream, {isTTY}),
		stderr: stderr.stream,
		env: {...nowhere, XDG_STATE_HOME: mkdtempSync(path.join(os.tmpdir(), 'meta-brief-state-')), ...env},
		now,
	});
	return {code, out: stdout.text(), err: stderr.text()};
}

function collector() {
	const pieces: string[] = [];
	const stream = new Writable({
		write(chunk, _encoding, done) {
			pieces.push(String(chunk));
			done();
		},
	});
	return {stream, text: () => pieces.join('')};
}
