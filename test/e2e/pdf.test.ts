import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {expect, test} from 'vitest';
import {folderOf} from '../helpers/folder-of.js';
import {somePdf} from '../ingest/formats/some-pdf.js';

const words = 'The quay grows, the city said on Monday. Work begins in autumn and will cost 20 million euros.';

test('PDFs are read, one after the other, and the broken one among them is named', () => {
	const folder = folderOf({
		'a.pdf': somePdf([[words, 72, 700]]),
		'b.pdf': '%PDF-1.4\nnothing of the kind',
		'c.pdf': somePdf([[`${words} Again.`, 72, 700]]),
	});
	const {stdout, stderr, status} = spawnSync(
		process.execPath,
		[path.resolve('dist/cli.js'), 'clean', folder, '-f', 'ndjson', '--lang', 'en'],
		{
			encoding: 'utf8',
			env: {...process.env, XDG_CONFIG_HOME: '/dev/null/none', XDG_STATE_HOME: '/dev/null/none'},
		},
	);
	const articles = stdout
		.trim()
		.split('\n')
		.map((text) => JSON.parse(text));
	expect(articles.map(({id, text}) => [id, text])).toEqual([
		['a', words],
		['c', `${words} Again.`],
	]);
	expect(stderr).toMatch(/^meta-brief: .*b\.pdf: a PDF too damaged to read/u);
	expect(status).toBe(3);
});
