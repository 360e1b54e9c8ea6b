import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {open} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, onTestFinished, test} from 'vitest';
import {madeUpPress} from '../bench/made-up-press.mjs';
import {folderOf} from '../helpers/folder-of.js';
import {harbour, orchard} from '../helpers/made-up-articles.js';
import {openTerminal} from '../helpers/terminal.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = path.join(root, 'dist/cli.js');

/** A program in a terminal, everything it keeps below a folder. */
function openIn(folder: string, [file, ...words]: readonly [string, ...string[]], {rows = 24, temporary = ''} = {}) {
	const home = Object.fromEntries(['CONFIG', 'DATA', 'STATE', 'CACHE'].map((place) => [`XDG_${place}_HOME`, path.join(folder, place)]));
	const reader = openTerminal(file, words, {
		cwd: root,
		env: {...home, ...(temporary && {TMPDIR: temporary}), META_BRIEF_LIBRARY: undefined, NO_COLOR: '1', LC_ALL: 'en_GB.UTF-8'},
		columns: 100,
		rows,
		patience: 60_000,
	});
	onTestFinished(() => reader.kill('SIGKILL'));
	return reader;
}

test('an article that is saved while the reader is open appears, and the selection stays where it was', async () => {
	const folder = folderOf({'press/harbour.txt': harbour, 'press/orchard.txt': orchard});
	const reader = openIn(folder, [process.execPath, program, path.join(folder, 'press')]);
	await reader.shows(/1 of 2\s*$/u);
	reader.send('G');
	const before = await reader.shows(/2 of 2\s*$/u);
	const selected = before.split('\n').find((line) => line.includes('▸'));
	writeFileSync(
		path.join(folder, 'press/zoo.txt'),
		'Neuer Zoo in Nordstadt eröffnet\n\nDie Stadt hat am Montag einen neuen Zoo mit 300 Tieren eröffnet, wie der Direktor mitteilte.\n',
	);
	const after = await reader.shows(/of 3\s*$/u);
	expect(after).toContain('Neuer Zoo');
	const headline = (line = '') => /\d\s+(\S+ \S+)/u.exec(line)?.[1];
	expect(headline(after.split('\n').find((line) => line.includes('▸')))).toBe(headline(selected));
	reader.send('q');
	expect(await reader.exited).toMatchObject({exitCode: 0});
}, 60_000);

test('Ctrl-C before there is anything to show opens the reader on what was read; nothing is left of a run without a cache', async () => {
	const press = [...madeUpPress(1500)].map(({name, text}) => [`press/${name}`, text]);
	const folder = folderOf(Object.fromEntries(press));
	const temporary = path.join(folder, 'temporary');
	mkdirSync(temporary);
	const reader = openIn(folder, [process.execPath, program, '--no-cache', path.join(folder, 'press')], {temporary});
	await reader.shows('of 1,500');
	reader.send('\u0003');
	const shown = await reader.shows(/Read [\d,]+ of 1,500; next time from the start\.[\s\S]* of [\d,]+\s*$/u);
	const count = Number(/ of ([\d,]+)\s*$/u.exec(shown)?.[1]?.replace(',', ''));
	expect(count).toBeGreaterThan(0);
	expect(count).toBeLessThan(1500);
	reader.send('G\r');
	await reader.shows(/ %\s*$/u);
	reader.send('\u0003');
	expect(await reader.exited).toMatchObject({exitCode: 130});
	expect(readdirSync(temporary)).toEqual([]);
	expect(readdirSync(folder)).not.toContain('CACHE');
}, 120_000);

test('articles that come by a pipe are listed before it ends, Ctrl-C keeps those that came, and nothing is left of them', async () => {
	const records = [...madeUpPress(600)].map(({name, text}) => `${JSON.stringify({id: name, text})}\n`);
	const folder = folderOf({'press.ndjson': records.join('')});
	const temporary = path.join(folder, 'temporary');
	mkdirSync(temporary);
	// A stream that never ends.
	const line = 'exec "$0" "$1" - < <(exec tail -n +1 -f "$2")';
	const reader = openIn(folder, ['bash', '-c', line, process.execPath, program, path.join(folder, 'press.ndjson')], {temporary});
	await reader.shows(/600 articles[\s\S]* 1 of 400\s*$/u);
	reader.send('G\r');
	await reader.shows(/ %\s*$/u);
	reader.send('q');
	await reader.shows(/400 of 400\s*$/u);
	reader.send('\u0003');
	await reader.shows(/Read 600; next time from the start\.[\s\S]* of 600\s*$/u);
	reader.send('\u0003');
	expect(await reader.exited).toMatchObject({exitCode: 130});
	expect(readdirSync(temporary)).toEqual([]);
	expect(readdirSync(folder)).not.toContain('CACHE');
}, 120_000);

test('in the dialogue, Ctrl-C ends reading and opens it on what was read; the next start reads the rest', async () => {
	const folder = folderOf(Object.fromEntries([...madeUpPress(2400)].map(({name, text}) => [`press/${name}`, text])));
	const start = () => openIn(folder, [process.execPath, program, '--plain', path.join(folder, 'press')], {rows: 60});
	const first = start();
	await first.shows(/^Reading: [\d,]+ of 2,400\.$/mu);
	first.send('\u0003');
	const shown = await first.shows(/^Read [\d,]+ of 2,400; the next start reads the rest\.\nNumber, next, open, or help:/mu);
	expect(shown).toMatch(/^meta-brief: [\d,]+ articles/mu);
	first.send('\u0003');
	expect(await first.exited).toMatchObject({exitCode: 130});
	const second = start();
	await second.shows(/^meta-brief: 2,400 articles[\s\S]*Number, next, open, or help:/mu);
	second.send('quit\r');
	expect(await second.exited).toMatchObject({exitCode: 0});
}, 120_000);

/** A stream that never ends. */
async function openStream(folder: string) {
	const pipe = path.join(folder, 'stream');
	expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
	const file = await open(pipe, 'r+');
	onTestFinished(() => file.close());
	return {pipe, file};
}

const fromStream = 'exec "$0" "$1" "$2" - < "$3"';

test.each([['--plain'], ['--lang=en']])(
	'Ctrl-C while a stream has given no article ends the program with 130: %s',
	async (option) => {
		const folder = folderOf({});
		const {pipe, file} = await openStream(folder);
		const reader = openIn(folder, ['bash', '-c', fromStream, process.execPath, program, option, pipe]);
		// More than a pipe holds: once it is written, it is being read.
		await file.writeFile('a'.repeat(200_000));
		reader.send('\u0003');
		expect(await reader.exited).toMatchObject({exitCode: 130});
	},
	60_000,
);

test('in the dialogue, Ctrl-C while a stream pauses opens it on what has come', async () => {
	const folder = folderOf({});
	const {pipe, file} = await openStream(folder);
	const reader = openIn(folder, ['bash', '-c', fromStream, process.execPath, program, '--plain', pipe], {rows: 60});
	const records = [...madeUpPress(40)].map(({name, text}) => `${JSON.stringify({id: name, text})}\n`);
	const writing = setInterval(() => void file.write(records.shift() ?? '\n'), 100);
	onTestFinished(() => clearInterval(writing));
	await reader.shows(/^Reading: \d+ articles?\.$/mu);
	clearInterval(writing);
	reader.send('\u0003');
	const shown = await reader.shows(/^Read \d+; next time from the start\.\nNumber, next, open, or help:/mu);
	expect(shown).toMatch(/^meta-brief: \d+ articles?, /mu);
	expect(shown).not.toContain('-: ');
	reader.send('quit\r');
	expect(await reader.exited).toMatchObject({exitCode: 0});
}, 60_000);
