import {existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {folderOf} from '../helpers/folder-of.js';
import {harbour, harbourAgain, orchard} from '../helpers/made-up-articles.js';
import {runCli} from '../helpers/run-cli.js';

const folder = () => folderOf({'harbour-a.txt': harbour, 'harbour-b.txt': harbourAgain, 'orchard.txt': orchard});

function reader() {
	const press = folder();
	const home = mkdtempSync(path.join(os.tmpdir(), 'edits-'));
	const file = path.join(home, 'meta-brief', 'stories.json');
	const run = (...argv: readonly string[]) => runCli(argv, {env: {XDG_STATE_HOME: home, XDG_CONFIG_HOME: home}});
	const stories = async () => {
		const {articles} = JSON.parse((await run('list', press, '--json')).out);
		return articles.map(({id, story}: Record<string, string>) => `${id} in ${story}`).sort();
	};
	return {home, press, file, run, stories};
}

test('a telling split off by hand is a story of its own from then on', async () => {
	const {press, run, stories} = reader();
	const {code, out} = await run('split', 'harbour-b', press);
	expect([code, out]).toEqual([0, expect.stringMatching(/^A story of its own now: /u)]);
	expect(await stories()).toEqual(['harbour-a in harbour-a', 'harbour-b in harbour-b', 'orchard in orchard']);
});

test('joining what was split off takes that back', async () => {
	const {press, file, run} = reader();
	await run('split', 'harbour-b', press);
	await run('join', 'harbour-b', 'harbour-a', press);
	expect(JSON.parse(readFileSync(file, 'utf8')).edits).toEqual([{join: 'harbour-b', to: 'harbour-a'}]);
});

test('what was settled by hand stands in a file one can read and change', async () => {
	const {press, file, run, stories} = reader();
	await run('join', 'orchard', 'harbour-a', press);
	expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({version: 1, edits: [{join: 'orchard', to: 'harbour-a'}]});
	const {out} = await run('list', press, '--json');
	const joined = JSON.parse(out).articles.find(({id}: {id: string}) => id === 'orchard');
	expect(joined).toMatchObject({story: 'harbour-a', telling: {by: 'reader', nearest: 'harbour-a'}});
	writeFileSync(file, '{"version": 1, "edits": []}');
	expect(await stories()).toContain('orchard in orchard');
});

test('a damaged file of edits is set aside and said, a newer one left alone', async () => {
	const {press, file, run} = reader();
	await run('split', 'harbour-b', press);
	writeFileSync(file, '{"version": 9, "edits": []}');
	const newer = await run('split', 'harbour-b', press);
	expect([newer.code, newer.err]).toEqual([3, expect.stringContaining('newer meta-brief')]);
	writeFileSync(file, 'no json');
	expect((await run('list', press)).err).toContain('damaged');
	expect(existsSync(`${file}.damaged`)).toBe(true);
});

test('asks for what is missing', async () => {
	const {press, run} = reader();
	expect((await run('split')).code).toBe(2);
	expect((await run('join', 'harbour-a')).err).toContain('meta-brief join A B');
	expect((await run('split', 'nobody', press)).code).toBe(1);
});

test('a topic of the reader in the configuration wins where its words stand', async () => {
	const {home, press, run} = reader();
	writeFileSync(path.join(folderFor(home), 'config.yaml'), 'topics:\n  Am Wasser: [Hafen, Terminal]\n');
	const {articles} = JSON.parse((await run('list', press, '--json')).out);
	const topicOf = (id: string) => articles.find((article: {id: string}) => article.id === id).topic;
	expect(topicOf('harbour-a')).toBe('Am Wasser');
	expect(topicOf('orchard')).not.toBe('Am Wasser');
});

function folderFor(home: string): string {
	const folder = path.join(home, 'meta-brief');
	mkdirSync(folder, {recursive: true});
	return folder;
}
