import {spawnSync} from 'node:child_process';
import {readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {fileOutput} from '../../source/cli/file-output.js';
import {folderOf} from '../helpers/folder-of.js';

async function write(file: string, text: string) {
	const output = fileOutput(file);
	await output.write(text);
	await output.close();
}

test('a file is replaced whole, through a link too', async () => {
	const folder = folderOf({'a.txt': 'old'});
	symlinkSync(path.join(folder, 'a.txt'), path.join(folder, 'link'));
	await write(path.join(folder, 'link'), 'new');
	expect(readFileSync(path.join(folder, 'a.txt'), 'utf8')).toBe('new');
	await write(path.join(folder, 'b.txt'), 'new');
	expect(readFileSync(path.join(folder, 'b.txt'), 'utf8')).toBe('new');
});

test('a pipe and a device stay what they are', async () => {
	const folder = folderOf({});
	const [pipe, taken] = [path.join(folder, 'pipe'), path.join(folder, 'taken')];
	expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
	writeFileSync(taken, '');
	const reader = spawnSync('sh', ['-c', `cat "${pipe}" > "${taken}" & echo $!`], {stdio: ['ignore', 'pipe', 'ignore'], timeout: 5000});
	expect(reader.status).toBe(0);
	await write(pipe, 'words');
	expect(statSync(pipe).isFIFO()).toBe(true);
	symlinkSync('/dev/null', path.join(folder, 'null'));
	await write(path.join(folder, 'null'), 'words');
	expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('a folder, or one that is not there, is refused by name', async () => {
	const folder = folderOf({});
	await expect(write(folder, 'words')).rejects.toThrow(/cannot write .*EISDIR/u);
	await expect(write(path.join(folder, 'none', 'a.txt'), 'words')).rejects.toThrow(/ENOENT/u);
});
