import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {watch} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, onTestFinished, test} from 'vitest';
import {madeUpPress} from '../bench/made-up-press.mjs';
import {folderOf} from '../helpers/folder-of.js';
import {openTerminal} from '../helpers/terminal.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = path.join(root, 'dist/cli.js');

/** A folder of articles, a home that nothing was kept in yet, and what is kept there. */
function world(count: number) {
	const folder = folderOf(Object.fromEntries([...madeUpPress(count)].map(({name, text}) => [`press/${name}`, text])));
	const home = Object.fromEntries(['CONFIG', 'DATA', 'STATE', 'CACHE'].map((place) => [`XDG_${place}_HOME`, path.join(folder, place)]));
	const env = {...process.env, ...home, META_BRIEF_LIBRARY: undefined, NO_COLOR: '1', LC_ALL: 'en_GB.UTF-8'};
	const collections = path.join(folder, 'CACHE/meta-brief/collections');
	mkdirSync(collections, {recursive: true});
	const kept = (ending: string): readonly string[] => readdirSync(collections).filter((name) => name.endsWith(ending));
	const press = path.join(folder, 'press');
	const start = (...words: string[]) => startWith(press, ...words);
	const startWith = (source: string, ...words: string[]) => {
		const run = spawn(process.execPath, [program, 'list', '--json', source, ...words], {env, stdio: ['ignore', 'pipe', 'inherit']});
		onTestFinished(() => void run.kill('SIGKILL'));
		return run;
	};
	const whole = (...words: string[]) => wholeOf(press, ...words);
	const wholeOf = async (source: string, ...words: string[]) => {
		const run = startWith(source, ...words);
		const out: Buffer[] = [];
		run.stdout.on('data', (bytes: Buffer) => out.push(bytes));
		const [code] = await once(run, 'close');
		return {code, out: Buffer.concat(out).toString('utf8')};
	};
	/** Resolves once a part of the collection lies aside that was not there `before`. */
	const newPart = async (before: readonly string[]) => {
		const isThere = () => kept('.part').some((name) => !before.includes(name));
		for await (const _ of watch(collections)) if (isThere()) return;
	};
	return {folder, press, collections, env, kept, start, startWith, whole, wholeOf, newPart};
}

/** Articles of which a part is cleaned, and aside, well before all are. */
const many = 2400;

const count = (shown: string): number => Number(shown.replace(',', ''));

test('Ctrl-C in the reader arranges and keeps what was read, says how much, and the next run reads only the rest', async () => {
	const {press, env, kept, whole, newPart} = world(many);
	const reader = openTerminal(process.execPath, [program, press], {cwd: root, env, columns: 100, rows: 24, patience: 60_000});
	onTestFinished(() => reader.kill('SIGKILL'));
	await newPart([]);
	// The first 400, or on a busy machine as many as there are after three seconds.
	const [, looked = ''] = / of ([\d,]+)\s*$/u.exec(await reader.shows(/█[\s\S]* of [\d,]+\s*$/u)) ?? [];
	reader.send('\u0003');
	const shown = await reader.shows(/Read [\d,]+ of 2,400; the next start reads the rest\./u);
	const [, read = ''] = /Read ([\d,]+) of/u.exec(shown) ?? [];
	expect(shown).toMatch(new RegExp(` of ${read}\\s*$`, 'u'));
	expect(count(looked)).toBeGreaterThan(0);
	expect(count(read)).toBeGreaterThanOrEqual(count(looked));
	expect(count(read)).toBeLessThan(many);
	reader.send('\u0003');
	expect(await reader.exited).toMatchObject({exitCode: 130});
	expect([...kept('.tmp'), ...kept('.some'), ...kept('.part')]).toEqual([]);
	expect(kept('.mbrief')).toHaveLength(1);
	expect(await whole()).toEqual(await whole('--no-cache'));
}, 180_000);

test('a printed run that is interrupted leaves what was cleaned for the next one, and no draft', async () => {
	const {kept, start, whole, newPart} = world(many);
	const run = start();
	await newPart([]);
	run.kill('SIGINT');
	expect(await once(run, 'close')).toEqual([130, null]);
	expect(kept('.tmp')).toEqual([]);
	expect(kept('.part').length).toBeGreaterThan(0);
	expect(await whole()).toEqual(await whole('--no-cache'));
	expect([...kept('.tmp'), ...kept('.part')]).toEqual([]);
	expect(kept('.mbrief')).toHaveLength(1);
}, 180_000);

test('killed again and again, each run goes on where the last one was, and nothing is wrong or left behind at the end', async () => {
	const {kept, start, whole, newPart} = world(many);
	for (let round = 0; round < 3; round++) {
		const before = kept('.part');
		const run = start();
		await newPart(before);
		run.kill('SIGKILL');
		await once(run, 'close');
		expect(kept('.part').length).toBeGreaterThan(before.length);
	}
	expect(await whole()).toEqual(await whole('--no-cache'));
	expect([...kept('.tmp'), ...kept('.part')]).toEqual([]);
}, 180_000);

test('of a single large file that is read when the program is killed, the next run takes up what was cleaned', async () => {
	const {folder, kept, startWith, wholeOf, newPart} = world(1);
	const stream = path.join(folder, 'press.ndjson');
	writeFileSync(stream, [...madeUpPress(many)].map(({name, text}) => JSON.stringify({id: name, text})).join('\n'));
	for (let round = 0; round < 2; round++) {
		const before = kept('.part');
		const run = startWith(stream);
		await newPart(before);
		run.kill('SIGKILL');
		await once(run, 'close');
		expect(kept('.part').length).toBeGreaterThan(before.length);
	}
	expect(await wholeOf(stream)).toEqual(await wholeOf(stream, '--no-cache'));
	expect([...kept('.tmp'), ...kept('.part')]).toEqual([]);
}, 180_000);

test('drafts of a process that has ended are removed, those of one that runs are left; its parts of what is kept as a whole go too', async () => {
	const {collections, kept, whole} = world(3);
	const gone = spawn(process.execPath, ['-e', '0']);
	await once(gone, 'close');
	const [dead, living] = [`a.mbrief.${gone.pid}-1.tmp`, `a.mbrief.${process.pid}-1.tmp`];
	for (const name of [dead, `b.mbrief.${gone.pid}.tmp`, living]) writeFileSync(path.join(collections, name), 'half');
	await whole();
	expect(kept('.tmp')).toEqual([living]);
	const [mine = ''] = kept('.mbrief');
	for (const name of [dead, `${mine}.${gone.pid}-0-3.part`, `b.mbrief.${gone.pid}-0-3.part`])
		writeFileSync(path.join(collections, name), 'half');
	await whole();
	expect(kept('.tmp')).toEqual([living]);
	expect(kept('.part')).toEqual([`b.mbrief.${gone.pid}-0-3.part`]);
}, 60_000);
