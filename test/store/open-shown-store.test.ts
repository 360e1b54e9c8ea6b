import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {articleId} from '../../source/model/ids.js';
import {nothingShown} from '../../source/model/shown.js';
import {openShownStore} from '../../source/store/open-shown-store.js';

const fresh = () => ({XDG_STATE_HOME: mkdtempSync(path.join(os.tmpdir(), 'meta-brief-shown-'))});
const shown = (last: string, ...ids: readonly string[]) => ({last, articles: new Map(ids.map((id) => [articleId(id), `print of ${id}`]))});

test('what was shown is there for the next run, with what was shown before it', async () => {
	const env = fresh();
	expect((await openShownStore(env)).load()).toEqual(nothingShown);
	expect((await openShownStore(env)).save(shown('2025-06-08T07:00', 'a', 'b'))).toBe(true);
	(await openShownStore(env)).save(shown('2025-06-09T07:00', 'c', 'a'));
	const {last, articles} = (await openShownStore(env)).load();
	expect([last, ...articles.keys()]).toEqual(['2025-06-09T07:00', 'b', 'c', 'a']);
});

test('a damaged file, a newer one and a place that cannot be written never stop a run', async () => {
	const env = fresh();
	const store = await openShownStore(env);
	store.save(shown('2025-06-08T07:00', 'a'));
	const file = path.join(env.XDG_STATE_HOME, 'meta-brief', 'shown.json');
	for (const text of ['{"version":', '[]', readFileSync(file, 'utf8').replace('"version":1', '"version":9')]) {
		writeFileSync(file, text);
		expect(store.load()).toEqual(nothingShown);
	}
	expect((await openShownStore({XDG_STATE_HOME: '/dev/null/nowhere'})).save(shown('2025-06-08T07:00', 'a'))).toBe(false);
});

test('what a newer program wrote is left as it is', async () => {
	const env = fresh();
	const file = path.join(env.XDG_STATE_HOME, 'meta-brief', 'shown.json');
	(await openShownStore(env)).save(shown('2025-06-08T07:00', 'a'));
	const newer = readFileSync(file, 'utf8').replace('"version":1', '"version":9');
	writeFileSync(file, newer);
	expect((await openShownStore(env)).save(shown('2025-06-09T07:00', 'b'))).toBe(false);
	expect(readFileSync(file, 'utf8')).toBe(newer);
});
