import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {Readable, Writable} from 'node:stream';
import {expect, test} from 'vitest';
import {main} from '../../source/cli/main.js';
import {folderOf} from '../helpers/folder-of.js';
import {harbour, harbourAgain, hostile, orchard} from '../helpers/made-up-articles.js';
import {runCli} from '../helpers/run-cli.js';

const press = () => folderOf({'harbour-a.txt': harbour, 'harbour-b.txt': harbourAgain, 'orchard.txt': orchard});
const record = (fields: object) => `${JSON.stringify(fields)}\n`;
const rows = (out: string) =>
	out
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line));

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const steering = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;

test('answers help and version, in the language asked for', async () => {
	expect(await runCli(['--version'])).toEqual({code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u), err: ''});
	expect((await runCli(['list', '-h'])).out).toContain('Examples');
	expect((await runCli(['--help'], {env: {LANG: 'de_DE.UTF-8'}})).out).toContain('Beispiele');
	expect((await runCli(['--help', '--lang', 'en'], {env: {LANG: 'de_DE.UTF-8'}})).out).toContain('Examples');
});

test('prints the briefing where there is no terminal', async () => {
	const {code, out, err} = await runCli([press()]);
	expect([code, err]).toEqual([0, '']);
	expect(out).toMatch(/^BRIEFING · 3 articles/u);
	expect(out).toContain('SOURCES');
});

test('lists, reads, searches and compares the same articles', async () => {
	const folder = press();
	const {articles} = JSON.parse((await runCli(['list', folder, '--json'])).out);
	expect(articles.map(({number}: {number: number}) => number)).toEqual([1, 2, 3]);
	expect(articles[0]).not.toHaveProperty('text');
	const read = JSON.parse((await runCli(['read', 'orchard', folder, '--json'])).out);
	expect(read).toMatchObject({schema: 'meta-brief/1', id: 'orchard', text: expect.stringContaining('8.000 Tonnen')});
	const {hits} = JSON.parse((await runCli(['search', 'Apfelbauern', folder, '--json'])).out);
	expect(hits[0].id).toBe('orchard');
	const comparison = JSON.parse((await runCli(['compare', 'harbour-a', 'harbour-b', folder, '--json'])).out);
	expect(comparison).toMatchObject({schema: 'meta-brief/1', a: 'harbour-a', b: 'harbour-b'});
});

test('compares two files without any source', async () => {
	const folder = press();
	const {code, out} = await runCli(['compare', path.join(folder, 'harbour-a.txt'), path.join(folder, 'orchard.txt'), '-f', 'json']);
	expect([code, JSON.parse(out).b]).toEqual([0, 'orchard']);
});

test('compares what one file tells, and what a file and a folder tell', async () => {
	const records = [harbour, harbourAgain].map((text, at) => JSON.stringify({id: `told-${at}`, text, story: 'harbour'})).join('\n');
	const folder = folderOf({'coverage.ndjson': records, 'more/orchard.txt': orchard});
	const {out, code} = await runCli(['compare', `${folder}/coverage.ndjson`, '--json']);
	expect(code).toBe(0);
	expect(JSON.parse(out).comparisons).toMatchObject([{a: 'told-0', b: 'told-1'}]);
	expect((await runCli(['compare', `${folder}/coverage.ndjson`, `${folder}/more`, '--json'])).code).toBe(0);
});

test('suggests what was meant only where a slip of the keys explains it', async () => {
	expect((await runCli(['--bogus'])).err).not.toContain('--output');
	expect((await runCli(['list', '--format', 'yaml'])).err).not.toContain('html?');
	expect((await runCli(['list', '--formt', 'json'])).err).toContain('--format');
	expect((await runCli(['serach', 'x'])).err).toContain('search');
});

test('a date that does not exist is no date', async () => {
	const {out} = await runCli(['clean', '-f', 'ndjson', '-'], {stdin: JSON.stringify({id: 'a', text: orchard, published: '2025-99-99'})});
	expect(JSON.parse(out)).toMatchObject({published: null, publishedFrom: null});
});

test('a filter adds no words: a headline derived from the text is not said twice', async () => {
	const {out} = await runCli(['clean', '-'], {stdin: 'Nur ein Satz über den neuen Hafen, sonst nichts.\n'});
	expect(out.trim()).toBe('Nur ein Satz über den neuen Hafen, sonst nichts.');
});

test('gives every story told twice when compare has no articles', async () => {
	const stdin =
		record({id: 'a', text: harbour, story: 's'}) + record({id: 'b', text: harbourAgain, story: 's'}) + record({id: 'c', text: orchard});
	const {out} = await runCli(['compare', '-', '--json'], {stdin});
	expect(JSON.parse(out).comparisons.map(({a, b}: {a: string; b: string}) => [a, b].sort())).toEqual([['a', 'b']]);
	expect((await runCli(['compare', '-'], {stdin: record({id: 'c', text: orchard})})).code).toBe(1);
});

test('finds an article by number, id, part of an id or path', async () => {
	const folder = press();
	const idOf = async (name: string) => JSON.parse((await runCli(['read', name, folder, '--json'])).out).id;
	const [first] = JSON.parse((await runCli(['list', folder, '--json'])).out).articles;
	expect(await idOf('1')).toBe(first.id);
	expect(await idOf('orch')).toBe('orchard');
	expect(await idOf('bour-b')).toBe('harbour-b');
	expect(await idOf(path.join(folder, 'orchard.txt'))).toBe('orchard');
});

test('says which articles an ambiguous name fits, and that an unknown one is not there', async () => {
	const folder = press();
	const ambiguous = await runCli(['read', 'harbour', folder]);
	expect([ambiguous.code, ambiguous.out]).toEqual([2, '']);
	expect(ambiguous.err).toContain('harbour-a, harbour-b');
	expect(await runCli(['read', 'zebra', folder])).toMatchObject({code: 1, out: ''});
	expect((await runCli(['search', 'Quastenflosser', folder])).code).toBe(1);
});

test('reads what it can and ends with 3 when a source cannot be read', async () => {
	const folder = press();
	const {code, out, err} = await runCli(['list', path.join(folder, 'gone.txt'), folder, '-f', 'ndjson']);
	expect([code, rows(out).length]).toEqual([3, 3]);
	expect(err).toMatch(/^meta-brief: .*gone\.txt: not found: check the path\n$/u);
});

test.each([
	[['--frmat', 'json'], '--format'],
	[['serach', 'x'], 'did you mean search?'],
	[['list', '--format', 'yaml'], 'text, markdown, json, ndjson, html'],
	[['list', '--limit', 'many'], 'whole number'],
	[['list', '--limit', '0'], 'from 1 on'],
	[['list', '-o'], 'needs a value'],
	[['read'], 'read ARTICLE'],
	[['search', ''], 'search QUERY'],
	[['compare', 'a'], 'compare A B'],
	[['completion', 'csh'], 'bash|zsh|fish'],
	[['list', '--since', 'blargh'], '2025-06-09'],
	[['clean', '--topic', 'x'], 'list --topic'],
])('refuses %j in one line that says what to do', async (argv, remedy) => {
	const {code, out, err} = await runCli(argv);
	expect([code, out]).toEqual([2, '']);
	expect(err).toContain(remedy);
	expect(err.match(/\n/gu)).toHaveLength(1);
});

test('says so in German where the interface is', async () => {
	expect((await runCli(['list', '--frmat', 'json'], {env: {LANG: 'de_AT.UTF-8'}})).err).toBe(
		'meta-brief: unbekannte Option --frmat, meinten Sie --format?: siehe --help\n',
	);
	expect((await runCli(['list', 'weg.txt', '--lang=de'])).err).toBe('meta-brief: weg.txt: nicht gefunden: bitte den Pfad prüfen\n');
	expect((await runCli(['read', '--lang', 'de'])).err).toContain('was lesen?');
});

test('chooses articles by topic, day and number, and keeps their numbers', async () => {
	const stdin = ['2025-06-01', '2025-06-09T16:13', '2025-07-01', null]
		.map((published, index) => record({id: `a${index}`, text: orchard, published, story: `s${index}`}))
		.join('');
	const ids = async (...argv: string[]) =>
		rows((await runCli(['list', '-', '-f', 'ndjson', ...argv], {stdin})).out)
			.map(({id}) => id)
			.sort();
	expect(await ids('--since', '2025-06-09')).toEqual(['a1', 'a2']);
	expect(await ids('--until', '2025-06-09')).toEqual(['a0', 'a1']);
	expect(await ids('--since', '2025-07')).toEqual(['a2']);
	expect(await ids('--since', '9 June 2025', '--until', '2025')).toEqual(['a1', 'a2']);
	expect(await ids('--limit', '2')).toHaveLength(2);
	expect(await ids('--topic', 'no such topic')).toEqual([]);
});

test('understands days in words, from today', async () => {
	const stdin = record({id: 'old', text: orchard, published: '2025-09-23'}) + record({id: 'new', text: orchard, published: '2025-09-24'});
	const {out} = await runCli(['clean', '-', '-f', 'ndjson', '--since', 'gestern', '--lang', 'de'], {stdin});
	expect(rows(out).map(({id}) => id)).toEqual(['new']);
});

test('lets nothing of an article steer a terminal, in any form or command', async () => {
	const stdin =
		record({id: 'x\u001B[2J', text: hostile, title: 'T\u009B1m', outlet: 'O\u202E', url: 'http://x/\u001B'}) +
		record({id: 'y', text: hostile});
	for (const format of ['text', 'markdown', 'html', 'json', 'ndjson']) {
		for (const argv of [
			['brief', '-'],
			['list', '-', '--explain'],
			['clean', '-', '--explain'],
			['clean', '-', '--raw'],
			['search', 'Text', '-'],
			['figures', '-'],
			['read', 'y', '-', '--explain'],
			['compare', 'x', 'y', '-'],
		]) {
			const {out, err} = await runCli([...argv, '-f', format], {stdin});
			expect([argv, format, steering.exec(out + err)]).toEqual([argv, format, null]);
		}
	}
});

test('neutralises the names of sources too', async () => {
	const {err} = await runCli(['list', 'gone\u001B[31m\n.txt']);
	expect(steering.exec(err)).toBeNull();
});

test('colours when told to, and else only a terminal', async () => {
	const folder = press();
	const colored = async (argv: string[], env = {}) => (await runCli(['list', folder, ...argv], {env})).out.includes('\u001B[');
	expect(await colored([])).toBe(false);
	expect(await colored(['--color', 'always'], {NO_COLOR: '1'})).toBe(true);
	expect(await colored([], {FORCE_COLOR: '1'})).toBe(true);
	expect(await colored([], {FORCE_COLOR: '1', NO_COLOR: '1'})).toBe(false);
	expect(await colored(['--no-color'], {FORCE_COLOR: '1'})).toBe(false);
});

test('writes a file instead of standard output', async () => {
	const folder = press();
	const file = path.join(folder, 'today.md');
	expect(await runCli(['brief', folder, '-f', 'markdown', '-o', file])).toEqual({code: 0, out: '', err: ''});
	expect(readFileSync(file, 'utf8')).toMatch(/^# Briefing/u);
	const failed = await runCli(['list', folder, '-o', path.join(folder, 'none', 'x')]);
	expect([failed.code, existsSync(path.join(folder, 'none'))]).toEqual([2, false]);
});

test('wraps what a filter gives for eyes only, not for a file', async () => {
	const folder = press();
	const file = path.join(folder, 'clean.txt');
	const longest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));
	expect(longest((await runCli(['clean', folder], {isTTY: true})).out)).toBeLessThanOrEqual(80);
	await runCli(['clean', folder, '-o', file], {isTTY: true});
	expect(longest(readFileSync(file, 'utf8'))).toBeGreaterThan(80);
});

test('ends quietly when the reader of the output leaves', async () => {
	const stdin = Array.from({length: 50}, (_, index) => record({id: `a${index}`, text: orchard})).join('');
	let writes = 0;
	const stdout = new Writable({
		write: (_chunk, _encoding, done) => done(writes++ < 1 ? null : Object.assign(new Error('write EPIPE'), {code: 'EPIPE'})),
	});
	const errors: string[] = [];
	const stderr = new Writable({write: (chunk, _encoding, done) => done(void errors.push(String(chunk)))});
	const code = await main(['clean', '-', '-f', 'ndjson'], {
		stdin: Readable.from([Buffer.from(stdin)]),
		stdout,
		stderr,
		env: {},
		now: new Date(),
	});
	expect([code, writes, errors]).toEqual([0, 2, []]);
});

test('waits for a slow reader and loses nothing', async () => {
	const stdin = Array.from({length: 20}, (_, index) => record({id: `a${index}`, text: orchard})).join('');
	let [open, most, out] = [0, 0, ''];
	const stdout = new Writable({
		write(chunk, _encoding, done) {
			most = Math.max(most, ++open);
			setImmediate(() => {
				open--;
				out += String(chunk);
				done();
			});
		},
	});
	const code = await main(['clean', '-', '-f', 'ndjson'], {
		stdin: Readable.from([Buffer.from(stdin)]),
		stdout,
		stderr: stdout,
		env: {},
		now: new Date(),
	});
	expect([code, most, rows(out).length]).toEqual([0, 1, 20]);
});

test('summarises each article by itself with --per article, with and without a command', async () => {
	const stdin = record({id: 'a', text: harbour, story: 's'}) + record({id: 'b', text: harbourAgain, story: 's'});
	const per = async (unit: string, ...command: string[]) =>
		rows((await runCli([...command, '-', '-f', 'ndjson', '-n', '1', '--per', unit], {stdin})).out);
	expect((await per('article', 'brief')).map(({id}) => id).sort()).toEqual(['a', 'b']);
	expect((await per('article')).map(({id}) => id).sort()).toEqual(['a', 'b']);
	const [story] = await per('story', 'brief');
	expect(story).toMatchObject({id: 's', summary: expect.any(String), sentences: [expect.any(String)]});
});

test('shows the text as it came with --raw', async () => {
	const {out} = await runCli(['clean', '-', '--raw'], {stdin: 'Anzeige\n\n  Kommentare (0)\nText.'});
	expect(out).toBe('Anzeige\n\n  Kommentare (0)\nText.\n');
});

test('says so when a source holds no article, which is no failure', async () => {
	const {code, err} = await runCli(['list', '-', '-f', 'ndjson'], {stdin: record({id: 'a', text: '', title: 'Nur ein Titel'})});
	expect(code).toBe(0);
	expect(err).toMatch(/^meta-brief: -:a: no article text[^\n]*--raw[^\n]*\n$/u);
});

test('takes short options with their value attached, and the last of several', async () => {
	const stdin = record({id: 'a', text: orchard});
	expect(rows((await runCli(['list', '-', '-f', 'text', '-fndjson'], {stdin})).out)).toHaveLength(1);
	expect(JSON.parse((await runCli(['brief', '-', '-n1', '--json', '--json'], {stdin})).out).topics[0].stories[0].summary).toHaveLength(1);
});

test('tells two files of one name apart in a comparison', async () => {
	const folder = folderOf({'a/x.txt': harbour, 'b/x.txt': harbourAgain});
	const {out} = await runCli(['compare', path.join(folder, 'a/x.txt'), path.join(folder, 'b/x.txt'), '--json']);
	expect(JSON.parse(out)).toMatchObject({a: 'x', b: 'x-2'});
});

test('prints nothing where there is no article', async () => {
	expect((await runCli(['list', 'gone.txt'])).out).toBe('');
	expect(JSON.parse((await runCli(['brief', 'gone.txt', '--json'])).out)).toMatchObject({
		articles: [],
		problems: [{source: 'gone.txt', kind: 'missing'}],
	});
});

test('options of the configuration file hold unless typed, and a wrong one is named with file and line', async () => {
	const home = (config: string) => ({XDG_CONFIG_HOME: folderOf({'meta-brief/config.yaml': config})});
	const env = home('options:\n  lang: de\n');
	expect((await runCli([press()], {env})).out).toMatch(/^BRIEFING · 3 Artikel/u);
	expect((await runCli([press(), '--lang', 'en'], {env})).out).toMatch(/^BRIEFING · 3 articles/u);
	const wrong = await runCli([press()], {env: home('# mine\noptions:\n  sentences: many\n')});
	expect([wrong.code, wrong.err]).toEqual([2, expect.stringMatching(/config\.yaml:3: --sentences many: must be a whole number/u)]);
	expect((await runCli([press()], {env: home('options:\n  output: x\n')})).err).toMatch(/config\.yaml:2: option output is none/u);
	expect((await runCli(['completion', 'bash'], {env: home('{')})).code).toBe(0);
});
