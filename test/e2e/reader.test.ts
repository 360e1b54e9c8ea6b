import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {isDeepStrictEqual} from 'node:util';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {openTerminal} from '../helpers/terminal.mjs';

// The built program in a real pseudo-terminal, on the five articles that ship with it.

// A busy machine needs its time: two starts and a dozen screens in a test.
vi.setConfig({testTimeout: 60_000});

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = path.join(root, 'dist/cli.js');
const open: ReturnType<typeof openTerminal>[] = [];

interface Launch {
	readonly args?: readonly string[];
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: Readonly<Record<string, string | undefined>>;
	readonly node?: readonly string[];
}

function start({args = [], node = [], env = {}, ...size}: Launch = {}) {
	const state = mkdtempSync(path.join(os.tmpdir(), 'reader-'));
	const terminal = openTerminal(process.execPath, [...node, cli, ...args], {
		cwd: root,
		env: {XDG_STATE_HOME: state, META_BRIEF_LIBRARY: undefined, INK_SCREEN_READER: undefined, NO_COLOR: '1', ...env},
		...size,
	});
	open.push(terminal);
	return terminal;
}

afterEach(() => {
	for (const terminal of open.splice(0)) {
		try {
			terminal.kill('SIGKILL');
		} catch {
			// It has ended by itself.
		}
	}
});

const bracketedPaste = '\u001B[?2004h';
const eraseAll = '\u001B[H\u001B[J';

/** What a terminal is left in: main screen, cursor shown, no bracketed paste. */
function expectRestored(terminal: ReturnType<typeof openTerminal>) {
	const written = terminal.written();
	const lastOf = (...sequences: readonly string[]) => sequences.toSorted((a, b) => written.lastIndexOf(b) - written.lastIndexOf(a))[0];
	expect(written).toContain('\u001B[?1049h');
	expect(lastOf('\u001B[?1049h', '\u001B[?1049l')).toBe('\u001B[?1049l');
	expect(lastOf('\u001B[?25l', '\u001B[?25h')).toBe('\u001B[?25h');
	if (written.includes('\u001B[?2004h')) expect(lastOf('\u001B[?2004h', '\u001B[?2004l')).toBe('\u001B[?2004l');
	expect(terminal.terminal.buffer.active.type).toBe('normal');
}

/** Whether all is there that the list tells of the first story. */
const told = (text: string) => ['passages agree', 'only in [1]', '1 of 5'].every((part) => text.includes(part));

describe('a walk through the reader', () => {
	test('start, move, open, remove, search, compare, quit', async () => {
		const reader = start({columns: 120, rows: 40});
		await reader.shows('1 of 5');
		reader.send('j');
		await reader.shows('2 of 5');
		reader.send('g\r');
		await reader.shows('Wie Meta seine politische Flanke absichert');
		reader.send('x');
		await reader.shows('Doppelschlag in Colorado');
		reader.send('q/orakle clouddeal');
		await reader.shows(/1 of \d+ · \d+ ms/u);
		reader.send('\r');
		await reader.shows('N previous');
		expect(reader.text()).toContain('Oracle');
		reader.send('q\u001B');
		await reader.shows('1 of 5');
		reader.send('c');
		await reader.shows(/\d+ same or related/u);
		reader.send('n');
		await reader.shows(/1 of \d+/u);
		reader.send('q');
		await reader.shows('1 of 5');
		reader.send('q');
		expect((await reader.exited).exitCode).toBe(0);
		expectRestored(reader);
	});

	test('a resize rewraps at once, a tiny window says so, and nothing stays behind on the screen', async () => {
		const reader = start({columns: 100, rows: 30});
		const before = await reader.shows(told);
		reader.resize(60, 15);
		await reader.shows((text) => text.includes('meta-brief') && !text.includes('│'));
		reader.resize(20, 5);
		await reader.shows('too small');
		reader.resize(1, 1);
		reader.resize(100, 30);
		// Beside it words may be parted now: their patterns come after the first frame.
		const list = (text: string) => text.split('\n').map((line) => line.slice(0, line.indexOf('│') + 1));
		const after = await reader.shows((text) => isDeepStrictEqual(list(text), list(before)));
		reader.send('\u000C');
		await reader.shows((text) => text === after);
		reader.send('q');
		expect((await reader.exited).exitCode).toBe(0);
	});

	test('Ctrl-L draws the screen anew over whatever another program left there', async () => {
		const reader = start();
		const before = await reader.shows(told);
		await new Promise<void>((resolve) => reader.terminal.write('\u001B[5;1Hgarbage\u001B[12;1Hmore garbage', resolve));
		expect(reader.text()).toContain('more garbage');
		reader.send('\u000C');
		await reader.shows((text) => text === before);
		reader.send('q');
		await reader.exited;
	});

	test('y puts the passage on the clipboard and says so', async () => {
		const reader = start();
		await reader.shows('1 of 5');
		reader.send('y');
		await reader.shows('Copied: ');
		const copied = reader.written().split('\u001B]52;c;')[1]?.split('\u0007')[0] ?? '';
		expect(reader.text()).toContain(`Copied: ${Buffer.from(copied, 'base64').toString('utf8').slice(0, 40)}`);
		reader.send('q');
		await reader.exited;
	});

	test('read marks survive the program', async () => {
		const state = mkdtempSync(path.join(os.tmpdir(), 'reader-'));
		const first = start({env: {XDG_STATE_HOME: state}});
		await first.shows(/▸•/u);
		first.send('\r');
		await first.shows(' %');
		first.send('qq');
		await first.exited;
		expect(existsSync(path.join(state, 'meta-brief/marks.json'))).toBe(true);
		const second = start({env: {XDG_STATE_HOME: state}});
		await second.shows(/▸ {2}/u);
		second.send('q');
		await second.exited;
	});

	test('the screen a reader was left with comes back at once, unless the window has another size', async () => {
		const env = {
			XDG_STATE_HOME: mkdtempSync(path.join(os.tmpdir(), 'reader-')),
			XDG_CACHE_HOME: mkdtempSync(path.join(os.tmpdir(), 'reader-')),
		};
		const selected = /▸• {3}3 [^│]*/u;
		/** How often the window is painted anew until the reader takes keys. */
		const paintings = async (columns: number) => {
			const reader = start({env, columns});
			await reader.shows(selected);
			await vi.waitFor(() => expect(reader.written()).toContain(bracketedPaste), {timeout: 10_000});
			reader.send('q');
			await reader.exited;
			return reader.written().split(eraseAll).length - 1;
		};
		const first = start({env, columns: 120});
		await first.shows(/▸•/u);
		first.send('jj');
		await first.shows(selected);
		first.send('q');
		await first.exited;
		const again = await paintings(120);
		expect(await paintings(100)).toBeLessThan(again);
		expect(await paintings(100)).toBe(again);
	});

	test('articles come by standard input, keys from the terminal', async () => {
		const folder = mkdtempSync(path.join(os.tmpdir(), 'reader-'));
		const page = path.join(folder, 'page.txt');
		writeFileSync(page, 'Nordwind kauft Werft\n\nDie Reederei Nordwind hat die Werft in Bergvik gekauft. Der Preis blieb geheim.\n');
		const reader = openTerminal('/bin/sh', ['-c', `"${process.execPath}" "${cli}" - < "${page}"`], {
			cwd: root,
			env: {XDG_STATE_HOME: folder},
		});
		open.push(reader);
		await reader.shows('1 article');
		reader.send('\r');
		await reader.shows('Bergvik');
		reader.send('qq');
		expect((await reader.exited).exitCode).toBe(0);
		expectRestored(reader);
	});
});

describe('while articles are being read', () => {
	const opening = '\u001B[?1049h';

	/** The reader on an article that comes through a pipe: not before `arrive` is called. */
	async function startWaiting() {
		const folder = mkdtempSync(path.join(os.tmpdir(), 'reader-'));
		const pipe = path.join(folder, 'pipe');
		execFileSync('mkfifo', [pipe]);
		const reader = openTerminal('/bin/sh', ['-c', `cat "${pipe}" | "${process.execPath}" "${cli}" -`], {
			cwd: root,
			env: {XDG_STATE_HOME: folder},
		});
		open.push(reader);
		await reader.shows('reading …');
		return {reader, arrive: () => writeFile(pipe, 'Nordwind kauft Werft\n\nDie Reederei Nordwind hat die Werft in Bergvik gekauft.\n')};
	}

	test('keys are not echoed, and reach the reader once it is there', async () => {
		const {reader, arrive} = await startWaiting();
		reader.send('\r');
		await arrive();
		await reader.shows('hat die Werft in Bergvik gekauft');
		expect(reader.written().split(opening)[1]).not.toContain('^M');
		reader.send('qq');
		expect((await reader.exited).exitCode).toBe(0);
		expectRestored(reader);
	});

	test.each([
		['q', 0],
		['jj\u0003', 130],
	])('%j ends the program at once', async (keys, code) => {
		const {reader, arrive} = await startWaiting();
		reader.send(keys);
		// The shell waits for both ends of its pipe.
		await reader.shows((text) => !text.includes('reading'));
		await arrive();
		expect((await reader.exited).exitCode).toBe(code);
		expect(reader.terminal.buffer.active.type).toBe('normal');
		expect(reader.text()).not.toContain('jj');
	});

	test('the first frame keeps the last column: nothing is erased after a row that fills its line', async () => {
		const reader = start({columns: 80, rows: 24});
		await reader.shows('1 of 5');
		const written = reader.written().replaceAll('\u001B[22m', '');
		expect(written).toContain('─\r');
		for (const erase of ['\u001B[J', '\u001B[K']) expect(written).not.toContain(`─${erase}`);
	});

	test('what cannot be read is told on the restored terminal', async () => {
		const reader = start({args: ['no-such-file.txt']});
		expect((await reader.exited).exitCode).toBe(3);
		expect(reader.terminal.buffer.active.type).toBe('normal');
		expect(reader.text()).toContain('no-such-file.txt: not found');
	});
});

describe('the terminal is handed back', () => {
	test('after Ctrl-C, from within an article', async () => {
		const reader = start();
		await reader.shows('1 of 5');
		reader.send('\r');
		await reader.shows(' %');
		reader.send('\u0003');
		expect((await reader.exited).exitCode).toBe(130);
		expectRestored(reader);
	});

	test.each(['SIGTERM', 'SIGHUP'])('after %s', async (signal) => {
		const reader = start();
		await reader.shows('1 of 5');
		reader.send('j');
		await reader.shows('2 of 5');
		reader.kill(signal);
		await reader.exited;
		expectRestored(reader);
	});

	test.each(['SIGTERM', 'SIGHUP'])('after %s as soon as there is something to see', async (signal) => {
		const reader = start();
		await reader.shows('1 of 5');
		reader.kill(signal);
		await reader.exited;
		expectRestored(reader);
	});

	test.each([
		['an exception', 'setImmediate(() => { throw new Error("boom in the hull"); })'],
		['a rejected promise', 'Promise.reject(new Error("boom in the hull"))'],
	])('after %s nobody caught, which is told afterwards', async (_, crash) => {
		const preload = path.join(mkdtempSync(path.join(os.tmpdir(), 'reader-')), 'crash.mjs');
		writeFileSync(preload, `process.on('SIGUSR2', () => { ${crash}; });`);
		const reader = start({node: ['--import', preload]});
		await reader.shows('1 of 5');
		reader.send('j');
		await reader.shows('2 of 5');
		reader.kill('SIGUSR2');
		expect((await reader.exited).exitCode).toBe(1);
		expectRestored(reader);
		expect(reader.text()).toContain('boom in the hull');
		expect(reader.written().lastIndexOf('boom in the hull')).toBeGreaterThan(reader.written().lastIndexOf('\u001B[?1049l'));
	});
});

test('the linear mode is a dialogue that repaints nothing', async () => {
	const reader = start({args: ['--plain']});
	await reader.shows('Number, next, open, or help:');
	reader.send('next\r');
	await reader.shows('1 of 5:');
	reader.send('quit\r');
	expect((await reader.exited).exitCode).toBe(0);
	expect(reader.written()).not.toContain('\u001B');
});

test('the linear mode takes articles by standard input, words from the terminal', async () => {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'reader-'));
	const page = path.join(folder, 'page.txt');
	writeFileSync(page, 'Nordwind kauft Werft\n\nDie Reederei Nordwind hat die Werft in Bergvik gekauft. Der Preis blieb geheim.\n');
	const command = `"${process.execPath}" "${cli}" --plain - < "${page}"`;
	const reader = openTerminal('/bin/sh', ['-c', command], {cwd: root, env: {XDG_STATE_HOME: folder}});
	open.push(reader);
	await reader.shows('Number, next, open, or help:');
	reader.send('1\r');
	await reader.shows('End of article.');
	reader.send('quit\r');
	expect((await reader.exited).exitCode).toBe(0);
});

test('a damaged file of marks is set aside, and told', async () => {
	const state = mkdtempSync(path.join(os.tmpdir(), 'reader-'));
	const file = path.join(state, 'meta-brief', 'marks.json');
	mkdirSync(path.dirname(file));
	writeFileSync(file, '{');
	const reader = start({env: {XDG_STATE_HOME: state}});
	await reader.shows('set aside');
	reader.send('q');
	await reader.exited;
	expect(readFileSync(`${file}.damaged`, 'utf8')).toBe('{');
});
