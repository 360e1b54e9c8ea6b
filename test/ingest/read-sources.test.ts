import {mkdirSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {Readable} from 'node:stream';
import {expect, test} from 'vitest';
import type {Ingested} from '../../source/ingest/ingested.js';
import {readSources} from '../../source/ingest/read-sources.js';
import {folderOf} from '../helpers/folder-of.js';

async function read(sources: readonly string[], stdin: Iterable<Uint8Array> = []): Promise<Ingested[]> {
	const all: Ingested[] = [];
	for await (const one of readSources(sources, {stdin: Readable.from(stdin)})) all.push(one);
	return all;
}

const ids = (all: readonly Ingested[]) => all.flatMap((one) => (one.kind === 'record' ? [one.record.id] : []));
const failures = (all: readonly Ingested[]) => all.flatMap((one) => (one.kind === 'failure' ? [one.failure] : []));
const bytes = (text: string) => [Buffer.from(text)];

test('walks folders by name and passes over hidden files and node_modules', async () => {
	const folder = folderOf({'b.txt': 'B', 'a/z.txt': 'Z', 'a/.hidden.txt': 'H', 'node_modules/n.txt': 'N', 'c.txt': 'C', '.git/x': 'x'});
	expect(ids(await read([folder]))).toEqual(['z', 'b', 'c']);
});

test('an empty folder is told of where it was named, not where it was met on the way', async () => {
	const folder = folderOf({'a.txt': 'A'});
	const bare = path.join(folder, 'bare');
	mkdirSync(bare);
	expect(failures(await read([folder]))).toEqual([]);
	expect(failures(await read([bare]))).toMatchObject([{source: bare, kind: 'empty'}]);
});

test('survives a circle of links and reads no file twice', async () => {
	const folder = folderOf({'a.txt': 'A', 'deep/b.txt': 'B'});
	symlinkSync(folder, path.join(folder, 'deep', 'round'));
	symlinkSync(path.join(folder, 'a.txt'), path.join(folder, 'same.txt'));
	expect(ids(await read([folder, path.join(folder, 'a.txt')]))).toEqual(['a', 'b']);
});

test('names what is missing, empty, binary or of a foreign format, and reads the rest', async () => {
	const folder = folderOf({
		'a.bin': new Uint8Array([1, 0, 2, 0, 0, 3]),
		'b.txt': '',
		'c.txt': ' \n \n',
		'd.txt': 'Ein Satz.',
		'e.xml': '<?xml version="1.0"?>\n<opml version="2.0">',
	});
	const all = await read([path.join(folder, 'gone.txt'), folder]);
	expect(ids(all)).toEqual(['d']);
	expect(failures(all).map(({source, kind}) => [path.basename(source), kind])).toEqual([
		['gone.txt', 'missing'],
		['a.bin', 'binary'],
		['b.txt', 'empty'],
		['c.txt', 'empty'],
		['e.xml', 'unsupported'],
	]);
});

test('refuses a huge file by its size, without reading it', async () => {
	const folder = folderOf({'a.txt': 'A'});
	const huge = path.join(folder, 'huge.txt');
	writeFileSync(huge, '');
	truncateSync(huge, 60_000_000);
	const all = await read([folder]);
	expect(ids(all)).toEqual(['a']);
	expect(failures(all)).toEqual([{source: huge, kind: 'tooLarge', detail: '60 MB'}]);
});

test('never opens a device or a pipe, which may have no end', async () => {
	const folder = folderOf({'a.txt': 'A'});
	symlinkSync('/dev/zero', path.join(folder, 'zero'));
	expect(failures(await read(['/dev/zero', folder]))).toMatchObject([{kind: 'unreadable', detail: 'no file'}]);
});

test('reads records line by line and reports a bad line with its number', async () => {
	const all = await read(['-'], bytes('{"id":"a","text":"A"}\n\n{broken\n{"id":"b","html":"<p>B</p>"}\n[1]\n{"id":"c"}\n'));
	expect(ids(all)).toEqual(['a', 'b']);
	expect(failures(all)).toEqual([
		{source: '-:3', kind: 'badRecord', detail: 'no JSON'},
		{source: '-:5', kind: 'badRecord', detail: 'no object'},
		{source: '-:6', kind: 'badRecord', detail: 'no text'},
	]);
});

test('tells records by a later line when the first is bad', async () => {
	const all = await read(['-'], bytes('oops\n{"id":"a","text":"A"}\n'));
	expect([ids(all), failures(all).map(({source}) => source)]).toEqual([['a'], ['-:1']]);
});

test('hands on a record before the next one was sent', async () => {
	const sent: string[] = [];
	async function* slow() {
		for (const id of ['a', 'b', 'c']) {
			sent.push(id);
			yield Buffer.from(`{"id":"${id}","text":"x"}\n`);
		}
	}
	const seen: string[] = [];
	for await (const one of readSources(['-'], {stdin: slow()}))
		seen.push(`${one.kind === 'record' ? one.record.id : ''} of ${sent.join('')}`);
	expect(seen).toEqual(['a of a', 'b of ab', 'c of abc']);
});

test('puts together a record that comes in pieces, through the middle of a letter', async () => {
	const line = Buffer.from('{"id":"a","text":"Größe"}\n{"id":"b","text":"Länge"}');
	const pieces = Array.from({length: line.length}, (_, at) => line.subarray(at, at + 1));
	const all = await read(['-'], pieces);
	expect(all.map((one) => one.kind === 'record' && one.record.text)).toEqual(['Größe', 'Länge']);
});

test('keeps articles with the same id apart', async () => {
	const all = await read(['-'], bytes('{"id":"a","text":"1"}\n{"id":"a","text":"2"}\n{"id":"a-2","text":"3"}\n'));
	expect(ids(all)).toEqual(['a', 'a-2', 'a-2-2']);
});

test('names a record without id by its content, always the same', async () => {
	const [first, second] = [await read(['-'], bytes('{"text":"A"}\n{"text":"B"}\n')), await read(['-'], bytes('{"text":"A"}\n'))];
	expect(new Set(ids(first)).size).toBe(2);
	expect(ids(second)).toEqual(ids(first).slice(0, 1));
});

test('takes a page as markup and text as text', async () => {
	const all = await read(['-'], bytes('<!DOCTYPE html>\n<html><body><p>Ein Satz.</p></body></html>'));
	expect(all).toMatchObject([{kind: 'record', record: {html: expect.stringContaining('<p>')}}]);
	expect(await read(['-'], bytes('Ein Satz mit < und >.'))).toMatchObject([{record: {text: 'Ein Satz mit < und >.'}}]);
});

test.each([
	['{\n  "a": 1\n}', 'JSON'],
	['[{"id": "a"}]', 'JSON'],
])('says that %j is not read yet', async (text, format) => {
	expect(failures(await read(['-'], bytes(text)))).toMatchObject([{kind: 'unsupported', detail: format}]);
});

test('tells a page by what follows any number of comments, and gives up on none in time', async () => {
	const comments = '<!---->'.repeat(500);
	const [page] = await read(['-'], bytes(`${comments}<html><p>Wort</p></html>`));
	expect(page).toMatchObject({kind: 'record', record: {html: expect.stringContaining('Wort')}});
	const [text] = await read(['-'], bytes(`${comments}Wort`));
	expect(text).toMatchObject({kind: 'record', record: {text: expect.stringContaining('Wort')}});
});

test('names thousands of records with one id apart, none of them twice', async () => {
	const lines = Array.from({length: 20_000}, () => '{"id":"a","text":"x"}\n');
	const found = ids(await read(['-'], bytes(`{"id":"a-2","text":"x"}\n${lines.join('')}`)));
	expect(found.slice(0, 4)).toEqual(['a-2', 'a', 'a-3', 'a-4']);
	expect(new Set(found).size).toBe(lines.length + 1);
});

test.each([
	['lines of text', 'Ein Wort.\n'],
	['elements', '<p>Ein Wort.</p>'],
])('what has a third of a million %s is named, and not taken for an article', async (_, part) => {
	const all = await read(['-'], bytes(`${part.startsWith('<') ? '<html><body>' : ''}${part.repeat(333_333)}`));
	expect(failures(all)).toEqual([{source: '-', kind: 'tooLarge', detail: 'parts'}]);
});

test('what is listed and yet is not there is told from what never was: a link to nothing, a name that is not UTF-8', async () => {
	const folder = folderOf({'a.txt': 'A'});
	symlinkSync('nowhere', path.join(folder, 'b.txt'));
	// Not every file system takes such a name.
	const isTaken = tryTo(() => writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x63, 0xe4])]), 'C'));
	const found = failures(await read([folder, path.join(folder, 'gone.txt')])).map(({detail}) => detail);
	expect(found).toEqual(['link', ...(isTaken ? ['name'] : []), 'ENOENT']);
});

function tryTo(act: () => void): boolean {
	try {
		act();
		return true;
	} catch {
		return false;
	}
}
