import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {watchPaths} from '../../source/store/watch-paths.js';
import {folderOf} from '../helpers/folder-of.js';

test('tells of changes in a folder, in one inside it and in a file, several at once as one', async () => {
	const folder = folderOf({'in/deep/a.txt': 'A', 'single.txt': 'S'});
	let calls = 0;
	let called = () => {};
	const next = () =>
		new Promise<void>((resolve) => {
			called = resolve;
		});
	const end = watchPaths([path.join(folder, 'in'), path.join(folder, 'single.txt'), path.join(folder, 'gone')], () => {
		calls++;
		called();
	});
	const first = next();
	for (const name of ['b', 'c', 'd']) writeFileSync(path.join(folder, `in/deep/${name}.txt`), name);
	await first;
	expect(calls).toBe(1);
	const second = next();
	writeFileSync(path.join(folder, 'single.txt'), 'T');
	await second;
	const third = next();
	mkdirSync(path.join(folder, 'in/new'));
	await third;
	end();
});
