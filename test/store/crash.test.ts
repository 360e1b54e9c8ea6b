import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {buildSync} from 'esbuild';
import {beforeAll, expect, test} from 'vitest';
import {articleId} from '../../source/model/ids.js';
import {openMarkStore} from '../../source/store/open-mark-store.js';
import {folderOf} from '../helpers/folder-of.js';

const code = path.join(process.cwd(), 'node_modules/.cache/meta-brief-crash');

/** Marks articles "NAME0", "NAME1", … read and tells of each that was saved; says "trouble" and ends where one was not. */
const marker = `
	const [, , file, name, count] = process.argv;
	const store = openMarkStore(file);
	for (let at = 0; at < Number(count); at++) {
		const trouble = store.save(new Map([[name + at, {read: true, starred: true, position: at}]]));
		require('node:fs').writeSync(1, (trouble ?? name + at) + '\\n');
		if (trouble) break;
	}`;

beforeAll(() => {
	mkdirSync(code, {recursive: true});
	buildSync({
		stdin: {contents: `import {openMarkStore} from './source/store/open-mark-store.ts';${marker}`, resolveDir: process.cwd(), loader: 'ts'},
		bundle: true,
		format: 'cjs',
		platform: 'node',
		outfile: path.join(code, 'marker.cjs'),
		logLevel: 'error',
	});
});

const start = (...argv: readonly string[]) =>
	spawn(process.execPath, [path.join(code, 'marker.cjs'), ...argv], {stdio: ['ignore', 'pipe', 'inherit']});
const kept = (file: string) => new Set([...openMarkStore(file).load().marks.keys()].map(String));

/** Kills a marker once it has told of so many marks; resolves with what it told of. */
const killedAfter = (file: string, name: string, marks: number) =>
	new Promise<string[]>((resolve) => {
		const child = start(file, name, '1000000');
		let told = '';
		child.stdout.on('data', (chunk) => {
			told += chunk;
			if (told.split('\n').length > marks) child.kill('SIGKILL');
		});
		child.on('close', () => resolve(told.split('\n').slice(0, -1)));
	});

test('killed at any point, a reader loses no mark that was saved and leaves the file whole', async () => {
	const file = path.join(folderOf({}), 'marks.json');
	for (let round = 0; round < 5; round++) {
		const told = await killedAfter(file, `round${round}-`, 3 + round * 5);
		expect(() => JSON.parse(readFileSync(file, 'utf8'))).not.toThrow();
		const marks = kept(file);
		expect(told.filter((id) => !marks.has(id))).toEqual([]);
	}
	expect(existsSync(`${file}.damaged`)).toBe(false);
});

test('two readers at once keep both their marks, to the last one', async () => {
	const file = path.join(folderOf({}), 'marks.json');
	const ended = ['a', 'b', 'c'].map((name) => new Promise((resolve) => start(file, name, '60').on('close', resolve)));
	await Promise.all(ended);
	const marks = kept(file);
	for (const name of ['a', 'b', 'c']) for (let at = 0; at < 60; at++) expect(marks).toContain(`${name}${at}`);
	expect(readdirSync(path.dirname(file))).toEqual(['marks.json']);
});

test.skipIf(process.platform === 'win32')('on a full disk the old marks stay, and the reader is told', () => {
	const file = path.join(folderOf({}), 'marks.json');
	openMarkStore(file).save(new Map([[articleId('old'), {read: true, starred: true, position: 7}]]));
	const before = readFileSync(file, 'utf8');
	// No file may grow: the system answers every write as it does on a full disk.
	const {stdout} = spawnSync(
		'bash',
		['-c', `trap '' XFSZ; ulimit -f 0; "${process.execPath}" "${path.join(code, 'marker.cjs')}" "${file}" new 3 | cat`],
		{encoding: 'utf8'},
	);
	expect(stdout).toBe('unwritable\n');
	expect(readFileSync(file, 'utf8')).toBe(before);
});

test('a lock whose owner is dead holds nobody up', () => {
	const file = path.join(folderOf({}), 'marks.json');
	const {pid} = spawnSync(process.execPath, ['-e', '']);
	writeFileSync(`${file}.lock`, String(pid));
	const mark = {read: true, starred: false, position: 0};
	const begun = Date.now();
	expect(openMarkStore(file).save(new Map([[articleId('a'), mark]]))).toBeNull();
	expect([Date.now() - begun < 400, existsSync(`${file}.lock`)]).toEqual([true, false]);
	// Killed before it wrote whose it is.
	writeFileSync(`${file}.lock`, '');
	utimesSync(`${file}.lock`, 1, 1);
	expect(openMarkStore(file).save(new Map([[articleId('a'), mark]]))).toBeNull();
	expect(existsSync(`${file}.lock`)).toBe(false);
});

test.skipIf(process.platform === 'win32')('on a disk that fills up in the middle of a file the old one stays, whole', () => {
	const file = path.join(folderOf({}), 'marks.json');
	const many = new Map(Array.from({length: 400}, (_, at) => [articleId(`old${at}`), {read: true, starred: true, position: 7}]));
	openMarkStore(file).save(many);
	const before = readFileSync(file, 'utf8');
	expect(before.length).toBeGreaterThan(8192);
	// Files may grow to 4 KB: the system takes a part of what is written, and refuses the rest.
	const {stdout} = spawnSync(
		'bash',
		['-c', `trap '' XFSZ; ulimit -f 4; "${process.execPath}" "${path.join(code, 'marker.cjs')}" "${file}" new 3 | cat`],
		{encoding: 'utf8'},
	);
	expect(stdout).toBe('unwritable\n');
	expect(readFileSync(file, 'utf8')).toBe(before);
	expect(readdirSync(path.dirname(file))).toEqual(['marks.json']);
});
