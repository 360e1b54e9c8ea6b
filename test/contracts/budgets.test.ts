import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {madeUpPress} from '../bench/made-up-press.mjs';
import {folderOf} from '../helpers/folder-of.js';
import {runCli} from '../helpers/run-cli.js';

// Counts that do not depend on the machine; times are measured by `npm run bench`.
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const kilobyte = 1024;

/** The files Node reads when it imports one, and their text. */
function loadedWith(file: string, seen = new Map<string, string>()): ReadonlyMap<string, string> {
	if (seen.has(file)) return seen;
	const text = readFileSync(file, 'utf8');
	seen.set(file, text);
	for (const [, name = ''] of text.matchAll(/(?:from|import)\s*"(\.{1,2}\/[^"]+)"/gu))
		loadedWith(path.join(path.dirname(file), name), seen);
	return seen;
}

const bytes = (files: ReadonlyMap<string, string>) => [...files.values()].reduce((sum, text) => sum + text.length, 0);
const chunk = (name: string) =>
	path.join(dist, 'chunks', readdirSync(path.join(dist, 'chunks')).find((file) => file.startsWith(`${name}-`)) ?? '');

test('help and version load less than 60 KB', () => {
	const files = new Map([...loadedWith(path.join(dist, 'cli.js')), ...loadedWith(chunk('main'))]);
	expect(bytes(files)).toBeLessThan(60 * kilobyte);
});

test('what every printed command loads is less than 400 KB, without screens, cleaner, parsers and engines', () => {
	const files = loadedWith(chunk('run'));
	expect(bytes(files)).toBeLessThan(400 * kilobyte);
	const all = [...files.values()].join('\n');
	for (const stranger of ['react.transitional.element', 'yoga', 'htmlparser2', 'feedsmith', 'postal-mime', 'pdfjs'])
		expect(all).not.toContain(stranger);
});

test('the first frame is painted with less than 600 KB, before what draws all others', () => {
	const files = loadedWith(chunk('open-reader'));
	expect(bytes(files)).toBeLessThan(600 * kilobyte);
	expect([...files.values()].join('\n')).not.toContain('react.transitional.element');
});

test('the reader loads less than 1,000 KB', () => {
	const files = loadedWith(chunk('start-screen'));
	expect(bytes(files)).toBeLessThan(1000 * kilobyte);
	expect([...files.values()].join('\n')).toContain('react.transitional.element');
});

test('what is kept of a collection is smaller than its text', async () => {
	const [folder, cache] = [folderOf({}), folderOf({})];
	let text = 0;
	for (const article of madeUpPress(120)) {
		writeFileSync(path.join(folder, article.name), article.text);
		text += Buffer.byteLength(article.text);
	}
	await runCli(['list', folder], {env: {XDG_CACHE_HOME: cache}});
	const collections = path.join(cache, 'meta-brief', 'collections');
	const kept = readdirSync(collections).reduce((sum, file) => sum + statSync(path.join(collections, file)).size, 0);
	expect(kept).toBeLessThan(text);
	expect(kept).toBeGreaterThan(text / 10);
});
