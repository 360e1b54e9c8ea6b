import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {expect, test} from 'vitest';
import {folderOf} from '../helpers/folder-of.js';

const head = (subject: string) =>
	`From: Hafenpost <news@harbour.example>\r\nTo: you@reader.example\r\nSubject: ${subject}\r\nDate: Mon, 9 Jun 2025 16:13:00 +0200\r\n`;
const letter = (subject: string, text: string) => `${head(subject)}\r\n${text}\r\n`;
const words = 'Der Kai wird länger, teilte die Stadt am Montag mit. Die Arbeiten beginnen im Herbst und kosten 20 Millionen Euro.';

test('messages and mailboxes are read in their thread, and the broken one among them is named', () => {
	const nested = Array.from({length: 2000}, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`).join('');
	const folder = folderOf({
		'a.eml': letter('Der Kai', words),
		'b.eml': `${head('Tief')}${nested}`,
		'c.mbox': ['Eins', 'Zwei'].map((name) => `From a@b.example Mon Jun  9 16:13:00 2025\n${letter(name, `${name}: ${words}`)}`).join('\n'),
		'd.eml': letter('Noch einer', words),
	});
	const {stdout, stderr, status} = spawnSync(process.execPath, [path.resolve('dist/cli.js'), 'clean', folder, '-f', 'ndjson'], {
		encoding: 'utf8',
		env: {...process.env, XDG_CONFIG_HOME: '/dev/null/none', XDG_STATE_HOME: '/dev/null/none'},
	});
	const articles = stdout
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));
	expect(articles.map(({title, outlet}) => [title, outlet])).toEqual(
		['Der Kai', 'Eins', 'Zwei', 'Noch einer'].map((title) => [title, 'Hafenpost']),
	);
	expect(stderr).toMatch(/^meta-brief: .*b\.eml: /u);
	expect(stderr.trim().split('\n')).toHaveLength(1);
	expect(status).toBe(3);
});
