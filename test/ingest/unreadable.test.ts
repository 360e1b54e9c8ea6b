import {expect, test, vi} from 'vitest';
import {findFiles} from '../../source/ingest/find-files.js';
import {folderOf} from '../helpers/folder-of.js';

// Root may read anything, so the refusal is played.
vi.mock('node:fs', async (original) => {
	const real = await original<typeof import('node:fs')>();
	const refuse = () => {
		throw Object.assign(new Error('EACCES'), {code: 'EACCES'});
	};
	return {
		...real,
		readdirSync: (path: string, options: object) => (path.endsWith('locked') ? refuse() : real.readdirSync(path, options as never)),
	};
});

test('reports a folder it may not open and goes on', () => {
	const folder = folderOf({'locked/a.txt': 'A', 'open.txt': 'B'});
	const found = [];
	for (const one of findFiles(folder, new Set())) found.push(one.kind === 'file' ? one.path : [one.failure.kind, one.failure.detail]);
	expect(found).toEqual([['unreadable', 'EACCES'], `${folder}/open.txt`]);
});
