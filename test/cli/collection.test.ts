import {readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {folderOf} from '../helpers/folder-of.js';
import {runCli} from '../helpers/run-cli.js';
import {telling} from '../helpers/telling.js';

const harbour =
	'Hafen öffnet wieder\n\nDer Hafen von Neustadt öffnet nach Angaben der Stadt am 3. März 2025. Er kostete 14 Millionen Euro.\n';
const press = {
	'a.txt': harbour,
	'b.txt':
		'Neuer Hafen\n\nDer Hafen von Neustadt öffnet am 3. März 2025 für 14 Millionen Euro, sagt die Stadt. Der Umbau dauerte ein Jahr.\n',
	'c/a.txt': 'Anzeige\n\nErnte fällt gut aus\n\nDie Bauern am See erwarten in diesem Herbst 8.000 Tonnen Äpfel. Das Wetter war mild.\n',
	'empty.txt': '',
};

function world() {
	const [folder, cache] = [folderOf(press), folderOf({})];
	const run = (words: string, ...more: string[]) => runCli([...words.split(' '), folder, ...more], {env: {XDG_CACHE_HOME: cache}});
	const kept = (ending = '.mbrief') => readdirSync(path.join(cache, 'meta-brief', 'collections')).filter((file) => file.endsWith(ending));
	return {folder, cache, run, kept};
}

/** What a run says must not depend on what an earlier one kept. */
async function expectSame(run: ReturnType<typeof world>['run'], words: string): Promise<void> {
	const kept = await run(words);
	expect(kept).toEqual(await run(words, '--no-cache'));
	expect(kept.out).not.toBe('');
}

describe.each(['brief', 'list', 'search hafen', 'figures', 'compare', 'read b', 'read a-2 --explain', 'list --explain'])('%s', (words) => {
	test.each(['text', 'markdown', 'json', 'ndjson', 'html'])('says the same from what was kept, as %s', async (format) => {
		const {run} = world();
		await run('list');
		await expectSame(run, `${words} -f ${format}`);
	});
});

test('reads anew what has changed, is new or gone, and only that', async () => {
	const {folder, run} = world();
	await run('list');
	writeFileSync(
		path.join(folder, 'b.txt'),
		'Brücke gesperrt\n\nDie Brücke über die Elbe ist seit Montag gesperrt, teilte die Stadt mit.\n',
	);
	await expectSame(run, 'list');
	writeFileSync(path.join(folder, 'd.txt'), 'Stau\n\nAuf der Autobahn staute es sich am Freitag auf zehn Kilometern, sagte die Polizei.\n');
	await expectSame(run, 'brief --json');
	rmSync(path.join(folder, 'a.txt'));
	await expectSame(run, 'list --json');
	expect(
		JSON.parse((await run('list --json')).out)
			.articles.map(({id}: {id: string}) => id)
			.sort(),
	).toEqual(['a', 'b', 'd']);
});

test('takes a file of the same size and date for unchanged', async () => {
	const {folder, run} = world();
	const file = path.join(folder, 'a.txt');
	utimesSync(file, 1000, 1000);
	await run('list');
	writeFileSync(file, harbour.replaceAll('Neustadt', 'Altstadt'));
	utimesSync(file, 1000, 1000);
	expect((await run('read a.txt'.replace('a.txt', 'b'))).out).toContain('Neustadt');
	expect((await run('read a')).out).toContain('Neustadt');
	expect((await run('read a', '--no-cache')).out).toContain('Altstadt');
});

test('tells of what cannot be read every time', async () => {
	const {run} = world();
	const [first, second] = [await run('list'), await run('list')];
	expect(first.code).toBe(3);
	expect(second).toEqual(first);
	expect(second.err).toContain('empty.txt');
});

test('keeps one file for the same sources, one for each language of topics', async () => {
	const {run, kept} = world();
	await run('list');
	await run('brief');
	expect(kept()).toHaveLength(1);
	await run('list', '--lang', 'de');
	expect(kept()).toHaveLength(2);
});

test('damaged, it costs time and nothing else', async () => {
	const {cache, run, kept} = world();
	const whole = await run('list --json');
	const [file = ''] = kept();
	writeFileSync(path.join(cache, 'meta-brief', 'collections', file), 'mbrief 1 but not really');
	expect(await run('list --json')).toEqual(whole);
	expect(await run('list --json')).toEqual(whole);
});

test('what was told of a collection is told again without the engine, unless it is damaged or the collection has changed', async () => {
	const {cache, folder, run, kept} = world();
	await run('list');
	await run('brief --json');
	const [told = ''] = kept('.told-3');
	await expectSame(run, 'brief --json');
	writeFileSync(path.join(cache, 'meta-brief', 'collections', told), 'no such thing');
	await expectSame(run, 'brief --json');
	writeFileSync(
		path.join(folder, 'b.txt'),
		'Brücke gesperrt\n\nDie Brücke über die Elbe ist seit Montag gesperrt, teilte die Stadt mit.\n',
	);
	await expectSame(run, 'brief --json');
});

test('what changes in a larger collection is read by itself, with what was known of the others, and nothing else is said', async () => {
	const files = Array.from({length: 255}, (_, number) => telling(number)).map(({id, title, text, published}) => [
		`${id}.txt`,
		`${title}\n\n${published ?? ''}\n\n${text}\n`,
	]);
	const [folder, cache] = [folderOf(Object.fromEntries(files)), folderOf({})];
	const run = (words: string, ...more: string[]) => runCli([...words.split(' '), folder, ...more], {env: {XDG_CACHE_HOME: cache}});
	const known = () => readdirSync(path.join(cache, 'meta-brief', 'collections')).filter((file) => file.endsWith('.known'));
	await run('list');
	expect(known()).toHaveLength(1);
	writeFileSync(path.join(folder, 'new.txt'), String(files[3]?.[1]));
	await expectSame(run, 'list');
	rmSync(path.join(folder, 'a9.txt'));
	await expectSame(run, 'list');
	writeFileSync(path.join(cache, 'meta-brief', 'collections', known()[0] ?? ''), 'no such thing');
	rmSync(path.join(folder, 'a10.txt'));
	await expectSame(run, 'list');
});

test('what is known of a collection is written again only once more than a few of its articles have changed', async () => {
	const texts = Array.from({length: 260}, (_, number) => telling(number));
	const [folder, cache] = [
		folderOf(Object.fromEntries(texts.map(({id, title, text, published}) => [`${id}.txt`, `${title}\n\n${published ?? ''}\n\n${text}\n`]))),
		folderOf({}),
	];
	const run = (words: string, ...more: string[]) => runCli([...words.split(' '), folder, ...more], {env: {XDG_CACHE_HOME: cache}});
	const collections = path.join(cache, 'meta-brief', 'collections');
	const known = () =>
		readdirSync(collections).flatMap((name) => (name.endsWith('.known') ? [statSync(path.join(collections, name)).ino] : []));
	await run('list');
	const first = known();
	for (const name of ['a9', 'a10']) {
		rmSync(path.join(folder, `${name}.txt`));
		await expectSame(run, 'list');
		expect(known()).toEqual(first);
	}
	rmSync(path.join(folder, 'a11.txt'));
	await expectSame(run, 'list');
	expect(known()).not.toEqual(first);
});

test('of a large collection only what has changed is written, until that is more than a few articles; damaged, it is read again', async () => {
	const texts = Array.from({length: 260}, (_, number) => telling(number));
	const [folder, cache] = [
		folderOf(Object.fromEntries(texts.map(({id, title, text, published}) => [`${id}.txt`, `${title}\n\n${published ?? ''}\n\n${text}\n`]))),
		folderOf({}),
	];
	const run = (words: string, ...more: string[]) => runCli([...words.split(' '), folder, ...more], {env: {XDG_CACHE_HOME: cache}});
	const collections = path.join(cache, 'meta-brief', 'collections');
	const kept = (ending: string) => {
		const name = readdirSync(collections).find((file) => file.endsWith(ending));
		return name === undefined ? null : {file: path.join(collections, name), ...statSync(path.join(collections, name))};
	};
	await run('list');
	const whole = kept('.mbrief');
	for (const day of ['Montag', 'Dienstag']) {
		writeFileSync(path.join(folder, 'a7.txt'), `Zeppelin gelandet\n\nDer Zeppelin landete am ${day} auf der Wiese.\n`);
		await expectSame(run, 'list');
		await expectSame(run, 'read a7');
	}
	expect(kept('.mbrief')?.ino).toBe(whole?.ino);
	expect(kept('.changes')?.size).toBeLessThan((whole?.size ?? 0) / 2);
	writeFileSync(kept('.changes')?.file ?? '', 'no such thing');
	await expectSame(run, 'list');
	for (const name of ['a9', 'a10', 'a11']) rmSync(path.join(folder, `${name}.txt`));
	await expectSame(run, 'list');
	expect(kept('.mbrief')?.ino).not.toBe(whole?.ino);
	expect(kept('.changes')).toBeNull();
});

test('--no-cache leaves no trace', async () => {
	const {cache, run} = world();
	await run('list', '--no-cache');
	expect(readdirSync(cache)).toEqual([]);
});

test('lines that recur over unrelated articles of one outlet are taken out, unless the reader keeps them', async () => {
	const template = 'Unsere Reporterinnen sind jeden Tag für Olmbach und das Umland unterwegs';
	const leads = [
		'Das Orchester hat am Sonntag vor tausend Zuhörern im Stadtpark gespielt und viel Beifall bekommen.',
		'Der letzte Bäcker im Dorf schließt zum Jahresende, weil er keinen Nachfolger für seine Backstube findet.',
		'Eine entlaufene Kuh hat am Morgen den Verkehr auf der Autobahn für zwei Stunden zum Stehen gebracht.',
		'Wohnungen in der Innenstadt kosten nach einer neuen Auswertung der Kammer im Mittel acht Prozent mehr.',
	];
	const folder = folderOf(Object.fromEntries(leads.map((lead, at) => [`${at}.txt`, `${lead.slice(0, 18)}\n\n${lead}\n\n${template}\n`])));
	expect((await runCli(['read', '0', folder])).out).not.toContain(template);
	expect((await runCli(['read', '0', '--explain', folder])).out).toContain(template);
	const rules = folderOf({'meta-brief/corrections.txt': `[*]\nkeep: ${template}\n`});
	expect((await runCli(['read', '0', folder], {env: {XDG_CONFIG_HOME: rules}})).out).toContain(template);
});

test('a link that leads nowhere is told of each time, and costs no reading anew', async () => {
	const {folder, cache, run, kept} = world();
	symlinkSync('/nowhere/article.txt', path.join(folder, 'z.txt'));
	const first = await run('list');
	const file = path.join(cache, 'meta-brief', 'collections', kept()[0] ?? '');
	const made = statSync(file).mtimeMs;
	expect(await run('list')).toEqual(first);
	expect(first.err).toContain('z.txt');
	expect(statSync(file).mtimeMs).toBe(made);
});

test('a large collection is searched by an index that is kept, and brought up to date by article', async () => {
	const cache = folderOf({});
	const record = (id: number, text: string) => JSON.stringify({id: `r${id}`, title: `Meldung ${id}`, text});
	const many = Array.from({length: 310}, (_, at) =>
		record(at, `In Gemeinde ${at} wurde am Montag ein Brunnen eröffnet, sagte der Ortsrat.`),
	);
	const folder = folderOf({'press.ndjson': many.join('\n')});
	const file = path.join(folder, 'press.ndjson');
	const search = (query: string, ...more: string[]) =>
		runCli(['search', query, file, '-f', 'ndjson', ...more], {env: {XDG_CACHE_HOME: cache}});
	await search('brunnen');
	expect(readdirSync(path.join(cache, 'meta-brief', 'collections')).some((name) => name.endsWith('.search'))).toBe(true);
	writeFileSync(file, [...many.slice(1), record(999, 'Der Zeppelin landete am Montag auf der Wiese, sagte der Flugplatz.')].join('\n'));
	for (const query of ['zepelin wiese', '"gemeinde 7"']) {
		expect(await search(query)).toEqual(await search(query, '--no-cache'));
	}
	expect((await search('zeppelin', '--limit', '1')).out).toContain('"id":"r999"');
});
