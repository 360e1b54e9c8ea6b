import {existsSync, mkdtempSync, readFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, expect, test, vi} from 'vitest';
import {journeys} from '../helpers/journeys.mjs';
import {openTerminal} from '../helpers/terminal.mjs';
import {walkJourney} from '../helpers/walk-journey.mjs';

// What readers do, on the built program in a real pseudo-terminal: cells and their looks, at several sizes, in both languages.

vi.setConfig({testTimeout: 180_000});

/** What is said to a screen reader, line by line, in both languages. */
const dialogue = [
	{line: {en: 'topics', de: 'themen'}, says: {en: /^1 of 4: .+, 2 articles, 2 unread$/mu, de: /^1 von 4: .+, 2 Artikel, 2 ungelesen$/mu}},
	{
		line: {en: 'topic 2', de: 'thema 2'},
		says: {en: /^meta-brief: 1 article, 1 story\. Narrowed: /mu, de: /^meta-brief: 1 Artikel, 1 Meldung\. Eingegrenzt: /mu},
	},
	{line: {en: 'everything', de: 'alles'}, says: {en: /^5 of 5: /mu, de: /^5 von 5: /mu}},
	{
		line: {en: 'next unread', de: 'weiter ungelesen'},
		says: {en: /^1 of 5: .*, unread, 1 duplicate$/mu, de: /^1 von 5: .*, ungelesen, 1 weitere Fassung$/mu},
	},
	{line: {en: '', de: ''}, says: {en: /^End of article\.$/mu, de: /^Ende des Artikels\.$/mu}},
	{line: {en: 'compare', de: 'vergleichen'}, says: {en: /^Comparing 1 with 2\.$/mu, de: /^Vergleich von 1 mit 2\.$/mu}},
	{line: {en: 'search orakle', de: 'suchen orakle'}, says: {en: /hits? for orakle\.$/mu, de: /Treffer für orakle\.$/mu}},
	{line: {en: 'removed', de: 'entfernt'}, says: {en: /^Line \d+, /mu, de: /^Zeile \d+, /mu}},
	{line: {en: 'where', de: 'wo'}, says: {en: /^\d of 5: /mu, de: /^\d von 5: /mu}},
	{line: {en: 'quit', de: 'ende'}, says: {en: /^Goodbye\.$/mu, de: /^Auf Wiedersehen\.$/mu}},
];

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = path.join(root, 'dist/cli.js');
const open: ReturnType<typeof openTerminal>[] = [];

afterEach(() => {
	for (const terminal of open.splice(0)) {
		try {
			terminal.kill('SIGKILL');
		} catch {
			// It has ended by itself.
		}
	}
});

/** The program in a folder of its own, on the five articles that ship with it. */
function start(folder: string, language: 'en' | 'de', size: {columns: number; rows: number}, ...args: readonly string[]) {
	const env = {
		XDG_STATE_HOME: path.join(folder, 'state'),
		XDG_CONFIG_HOME: path.join(folder, 'config'),
		META_BRIEF_LIBRARY: undefined,
		INK_SCREEN_READER: undefined,
		NO_COLOR: '1',
		LANG: language === 'de' ? 'de_DE.UTF-8' : 'en_US.UTF-8',
		LC_ALL: undefined,
		LC_MESSAGES: undefined,
	};
	const terminal = openTerminal(process.execPath, [cli, ...args], {cwd: folder, env, patience: 60_000, ...size});
	open.push(terminal);
	return terminal;
}

const newFolder = () => mkdtempSync(path.join(os.tmpdir(), 'journey-'));

const windows = [
	['en', {columns: 120, rows: 40}],
	['de', {columns: 80, rows: 24}],
	['en', {columns: 50, rows: 15}],
] as const;

const walks = journeys.flatMap((journey) =>
	windows.map(([language, size]) => ({name: journey.name, journey, language, size, columns: size.columns})),
);

test.each(walks)('$name, in $language at $columns columns', async ({journey, language, size}) => {
	const folder = newFolder();
	const reader = start(folder, language, size);
	await walkJourney(reader, journey, language, (_, screen) => expect(screen.split('\n')).toHaveLength(size.rows));
	if (journey.name === 'compare and save') expect(readFileSync(path.join(folder, 'compared.md'), 'utf8')).toContain('# ');
	reader.send('q');
	expect((await reader.exited).exitCode).toBe(0);
	expect(reader.terminal.buffer.active.type).toBe('normal');
});

test('the next start is where the last one ended: selection, filter and the article that was open', async () => {
	const folder = newFolder();
	const first = start(folder, 'en', {columns: 80, rows: 24});
	await first.shows(/\? keys/u);
	first.send('3s');
	await first.shows('★');
	first.send('Fj\r');
	await first.shows('1 of 1');
	first.send('\r');
	await first.shows(/ %\s*$/u);
	first.kill('SIGHUP');
	await first.exited;
	const second = start(folder, 'en', {columns: 80, rows: 24});
	await second.shows(/ %\s*$/u);
	second.send('q');
	await second.shows(/starred only[\s\S]*1 of 1\s*$/u);
	second.send('q');
	await second.exited;
	expect(existsSync(path.join(folder, 'state/meta-brief/sessions.json'))).toBe(true);
});

test('a terminal that is closed ends the program, and the place is kept', async () => {
	const folder = newFolder();
	const first = start(folder, 'en', {columns: 80, rows: 24});
	await first.shows(/\? keys/u);
	first.send('\r');
	await first.shows(/ %\s*$/u);
	first.close();
	await vi.waitFor(() => expect(() => process.kill(first.pid, 0)).toThrow(), {timeout: 20_000});
	const second = start(folder, 'en', {columns: 80, rows: 24});
	await second.shows(/ %\s*$/u);
	second.send('qq');
	expect((await second.exited).exitCode).toBe(0);
});

test.each(['en', 'de'] as const)('a screen-reader session in %s only ever adds lines', async (language) => {
	const folder = newFolder();
	const reader = start(folder, language, {columns: 400, rows: 40}, '--plain');
	await reader.shows(language === 'de' ? /hilfe:\s*$/u : /help:\s*$/u);
	for (const {line, says} of dialogue) {
		const before = reader.written().length;
		reader.send(`${line[language]}\r`);
		await vi.waitFor(() => expect(reader.written().slice(before).replaceAll('\r', '')).toMatch(says[language]), {timeout: 60_000});
	}
	expect((await reader.exited).exitCode).toBe(0);
	expect(reader.written()).not.toContain('\u001B');
});

test.each(['xterm-256color', 'linux', 'screen', 'tmux-256color'])('on %s the list, an article and the way out work', async (name) => {
	const folder = newFolder();
	const reader = openTerminal(process.execPath, [cli], {
		cwd: folder,
		columns: 80,
		rows: 24,
		patience: 60_000,
		env: {XDG_STATE_HOME: folder, META_BRIEF_LIBRARY: undefined, INK_SCREEN_READER: undefined, NO_COLOR: undefined, TERM: name},
	});
	open.push(reader);
	await reader.shows('1 of 5');
	if (name === 'linux') expect(reader.text().replace(/\p{L}/gu, '')).toMatch(/^[\x20-\x7E\n–„“…]*$/u);
	reader.send('\r');
	await reader.shows(/ %\s*$/u);
	reader.send('qq');
	expect((await reader.exited).exitCode).toBe(0);
});
