// How fast the built program is, and how that grows: npm run bench [-- --sizes 1000,10000] [--folder FOLDER] [--peer newsboat] [--json FILE]
import {appendFileSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {madeUpFolder} from './made-up-folder.mjs';
import {measurePeer} from './measure-peer.mjs';
import {measureReader} from './measure-reader.mjs';
import {measureRun, medianRun} from './measure-run.mjs';
import {growth, table} from './report.mjs';

const {values} = parseArgs({
	options: {sizes: {type: 'string', default: '1000,10000'}, folder: {type: 'string'}, peer: {type: 'string'}, json: {type: 'string'}},
});
const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const home = mkdtempSync(path.join(os.tmpdir(), 'bench-home-'));
const env = Object.fromEntries(['CACHE', 'STATE', 'CONFIG', 'DATA'].map((place) => [`XDG_${place}_HOME`, path.join(home, place)]));

// What is kept of the five articles is there from the second run on.
measureRun([program, 'brief'], env);
const bare = medianRun(['-e', '0']);
const starts = {
	'node -e 0': bare,
	'--version': medianRun([program, '--version']),
	'--help': medianRun([program, '--help']),
	'brief, five articles, first time': measureRun([program, 'brief', '--no-cache']),
	'brief, five articles': medianRun([program, 'brief'], {env}),
	'list, five articles': medianRun([program, 'list'], {env}),
};
const startRows = Object.entries(starts).map(([name, {cpu, memory}]) => ({
	name,
	'CPU ms': 1000 * cpu,
	'times node': cpu / bare.cpu,
	MB: memory,
}));

const reader = {five: await measureReader([program], env)};
const readerRow = (/** @type {string} */ name, /** @type {Awaited<ReturnType<typeof measureReader>>} */ measured) => ({
	name,
	'first frame, CPU ms': 1000 * measured.first,
	again: 1000 * measured.again,
	'key to frame, CPU ms': measured.key,
	'99th': measured.slowKey,
	'wall ms': measured.wait,
	'99th, wall': measured.longWait,
	'with all that follows, CPU ms': measured.all,
	'bytes a key': measured.bytes,
	MB: measured.memory,
});
const readerRows = [readerRow('5 articles', reader.five)];

const loadRows = [];
const folders = values.folder ? [values.folder] : values.sizes.split(',').map((size) => madeUpFolder(Number(size)));
for (const folder of folders) {
	const count = readdirSync(folder).length;
	const cold = measureRun([program, 'list', folder], env);
	const warm = medianRun([program, 'list', '--limit', '1', folder], {env, times: 3});
	const changed = path.join(folder, readdirSync(folder)[0] ?? '');
	const before = statSync(changed);
	appendFileSync(changed, '\n');
	const update = measureRun([program, 'list', '--limit', '1', folder], env);
	writeFileSync(changed, '', {flag: 'a'});
	utimesSync(changed, before.atime, new Date());
	loadRows.push({
		articles: count,
		'first, wall s': cold.wall,
		'first, CPU s': cold.cpu,
		'first, MB': cold.memory,
		'again, CPU ms': 1000 * warm.cpu,
		'one changed, CPU ms': 1000 * update.cpu,
		'kept, % of text': (100 * bytesIn(path.join(home, 'CACHE'), count)) / bytesIn(folder, count),
	});
	measureRun([program, 'list', folder], env);
	readerRows.push(readerRow(`${count} articles`, await measureReader([program, folder], env)));
}

/** Bytes of the files below a folder; the newest collection of a cache. @param {string} folder @param {number} count */
function bytesIn(folder, count) {
	const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
	const sizes = files.map((entry) => statSync(path.join(entry.parentPath, entry.name)));
	if (files.length === count) return sizes.reduce((sum, {size}) => sum + size, 0);
	return sizes.sort((a, b) => b.mtimeMs - a.mtimeMs)[0]?.size ?? 0;
}

const peer = values.peer ? folders.map((folder) => measurePeer(values.peer ?? '', readdirSync(folder).length)) : [];
console.log(table('start', startRows));
console.log(table('reader', readerRows));
console.log(table('load', loadRows));
console.log(`growth of the first load: articles to the power of ${growth(loadRows, 'articles', 'first, CPU s')}`);
if (peer.length > 0) console.log(table(`peer: ${values.peer}`, peer));
if (values.json)
	writeFileSync(values.json, `${JSON.stringify({start: startRows, reader: readerRows, load: loadRows, peer}, null, '\t')}\n`);
rmSync(home, {recursive: true});
