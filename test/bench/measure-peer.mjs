import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {madeUpFeed} from './made-up-folder.mjs';

/**
 * Another reader on the same articles as a feed: seconds of CPU to read them in, and to start with them there.
 * @param {string} program @param {number} count
 */
export function measurePeer(program, count) {
	if (program !== 'newsboat') throw new Error(`no way is known to measure ${program}: newsboat is`);
	const home = mkdtempSync(path.join(os.tmpdir(), 'bench-peer-'));
	writeFileSync(path.join(home, 'urls'), `file://${madeUpFeed(count)}\n`);
	const files = ['-u', path.join(home, 'urls'), '-c', path.join(home, 'cache.db'), '-C', '/dev/null'];
	const load = timed(program, [...files, '-x', 'reload']);
	const start = timed(program, [...files, '-x', 'print-unread']);
	rmSync(home, {recursive: true});
	return {articles: count, 'first, CPU s': load, 'again, CPU ms': 1000 * start};
}

/** Seconds of CPU of a command, by the shell's own clock. @param {string} file @param {readonly string[]} args */
function timed(file, args) {
	const {stderr} = spawnSync('bash', ['-c', 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1', 'time', file, ...args], {encoding: 'utf8'});
	return stderr
		.trim()
		.split(/\s+/u)
		.slice(-2)
		.reduce((sum, part) => sum + Number(part), 0);
}
