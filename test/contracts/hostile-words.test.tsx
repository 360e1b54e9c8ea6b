import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {renderToString} from 'ink';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {makeBrief} from '../../source/brief.js';
import {readSources} from '../../source/ingest/read-sources.js';
import type {Brief} from '../../source/model/brief.js';
import type {ArticleRecord} from '../../source/model/record.js';
import {displayWidth} from '../../source/tui/layout/display-width.js';
import {Screen} from '../../source/tui/screens/screen.js';
import {themeFor} from '../../source/tui/theme/theme-for.js';
import {hostile} from '../fuzz/hostile.js';
import {runCli} from '../helpers/run-cli.js';
import {harbourModel} from '../tui/state/harbour-model.js';
import {after} from '../tui/state/press.js';

// Whatever a text holds, in whatever format it comes: nothing of it steers what shows it, and its words are there.

const story = 'Der Kai wird länger, teilte die Stadt am Montag mit. Die Arbeiten beginnen im Herbst und kosten 20 Millionen Euro.';
const paragraphs = hostile.map((text, at) => `Absatz${at} ${text} – Ende${at}`);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const asHtml = paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n');
const asXml = escaped(asHtml).replaceAll('"', '&quot;');
const mail = (html: string) =>
	`From: a@b.example\r\nSubject: Kai\r\nDate: Mon, 9 Jun 2025 16:13:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(html).toString('base64')}\r\n`;

const documents: Readonly<Record<string, string>> = {
	'text.txt': `Kai\n\n${story}\n\n${paragraphs.join('\n\n')}`,
	'page.html': `<html><body><article><h1>Kai</h1><p>${story}</p>${asHtml}</article></body></html>`,
	'markdown.md': `# Kai\n\n${story}\n\n${paragraphs.join('\n\n')}`,
	'rss.xml': `<rss version="2.0"><channel><title>H</title><item><title>Kai</title><description>${escaped(`<p>${story}</p>`)}${asXml}</description></item></channel></rss>`,
	'atom.xml': `<feed xmlns="http://www.w3.org/2005/Atom"><title>H</title><entry><title>Kai</title><content type="html">${escaped(`<p>${story}</p>`)}${asXml}</content></entry></feed>`,
	'json-feed.json': JSON.stringify({
		version: 'https://jsonfeed.org/version/1.1',
		title: 'H',
		items: [{id: '1', title: 'Kai', content_html: `<p>${story}</p>${asHtml}`}],
	}),
	'letter.eml': mail(`<p>${story}</p>${asHtml}`),
	// Every field of a record, not its text alone.
	'records.ndjson': hostile
		.map((text, at) =>
			JSON.stringify({
				...Object.fromEntries(['id', 'title', 'outlet', 'byline', 'published', 'topic', 'language', 'url'].map((field) => [field, text])),
				story: `s${at}`,
				text: `${story}\n\nAbsatz${at} ${text} – Ende${at}`,
			}),
		)
		.join('\n'),
};

const folder = mkdtempSync(path.join(os.tmpdir(), 'meta-brief-hostile-'));
beforeAll(() => {
	for (const [name, text] of Object.entries(documents)) writeFileSync(path.join(folder, name), text);
});
afterAll(() => rmSync(folder, {recursive: true}));

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
const steering = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

describe.each(Object.keys(documents))('%s', (name) => {
	test.each(['text', 'markdown', 'json', 'ndjson', 'html'])(
		'comes out of every command as %s without anything that steers',
		async (format) => {
			for (const command of ['brief', 'clean', 'list --explain']) {
				const {out, err} = await runCli([...command.split(' '), path.join(folder, name), '-f', format, '--no-cache', '--lang', 'de']);
				expect([steering.exec(out)?.[0], steering.exec(err)?.[0]]).toEqual([undefined, undefined]);
				expect(out.length).toBeGreaterThan(20);
				if (format === 'html') expect(dangers(out)).toEqual([]);
			}
		},
	);

	test('keeps all its words, in blocks or removals', async () => {
		const {out} = await runCli(['clean', path.join(folder, name), '-f', 'ndjson']);
		const articles = out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
		const kept = articles
			.flatMap(({blocks, removed}) => [...blocks, ...removed])
			.map(({text}) => text as string)
			.join('\n');
		const lost = hostile.flatMap((_, at) => [`Absatz${at}`, `Ende${at}`]).filter((word) => !new RegExp(`${word}(?!\\d)`, 'u').test(kept));
		expect(lost).toEqual([]);
	});
});

/** What of a page could run, load or lead somewhere by itself. */
function dangers(page: string): string[] {
	const tags = page.match(/<[a-z][^>]*>/giu) ?? [];
	return tags.filter(
		(tag) =>
			/^<(?:script|iframe|object|embed|form|input|svg|math|base|img|link)\b/iu.test(tag) ||
			/\son\w+\s*=/iu.test(tag) ||
			/(?:href|src|action)\s*=\s*"(?!#|https?:\/\/|mailto:)/iu.test(tag),
	);
}

describe('in the reader', () => {
	let brief: Brief;
	beforeAll(async () => {
		const records: ArticleRecord[] = [];
		for await (const one of readSources([folder], {stdin: (async function* () {})()})) if (one.kind === 'record') records.push(one.record);
		brief = makeBrief(records);
	});
	const theme = themeFor({color: false});

	test.each([
		['list', []],
		['list, last row', ['G']],
		['article', ['enter']],
		['article, removed and why', ['enter', 'x', 'e']],
		['article, its end', ['enter', 'G']],
		['figures', ['f']],
		['topics', ['t']],
		['outlets', ['F']],
		['palette', [':']],
	] as const)('no screen is steered or burst by it: %s', (_, keys) => {
		for (const [columns, rows] of [
			[120, 40],
			[50, 15],
		] as const) {
			const model = after(harbourModel({columns, rows, brief}), ...keys);
			const lines = renderToString(<Screen model={model} theme={theme} />, {columns}).split('\n');
			expect(lines.filter((line) => steering.test(line))).toEqual([]);
			expect(lines.filter((line) => displayWidth(line) > columns)).toEqual([]);
			expect(lines.length).toBeLessThanOrEqual(rows);
		}
	});
});
