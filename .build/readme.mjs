// Rewrites the generated parts of README.md from the built program: screens, keys and options.
// usage: node .build/readme.mjs [--check]   (--check changes nothing and fails where README.md is out of date)
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {openTerminal} from '../test/helpers/terminal.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = path.join(root, 'README.md');

/** The reader on the five articles, after some keys: [keys, what the screen shows then]. */
async function screen(columns, rows, steps) {
	const reader = openTerminal(process.execPath, [path.join(root, 'dist/cli.js')], {
		columns,
		rows,
		cwd: root,
		env: {XDG_STATE_HOME: mkdtempSync(path.join(os.tmpdir(), 'meta-brief-readme-')), NO_COLOR: '1'},
	});
	// The last row is written last: once it stands, the frame is whole.
	await reader.shows(/q quit +1 of 5$/);
	for (const [keys, what] of steps) {
		const before = reader.text();
		reader.send(keys);
		await reader.shows((text) => text !== before && what.test(text));
	}
	const picture = reader.lines().join('\n').trimEnd();
	reader.send('\u0003');
	await reader.exited;
	return `\`\`\`text\n${picture}\n\`\`\``;
}

/** A module of source/, bundled on the fly. */
async function sourceModule(file) {
	const {outputFiles} = await build({
		entryPoints: [path.join(root, file)],
		bundle: true,
		write: false,
		format: 'esm',
		platform: 'node',
		logLevel: 'error',
	});
	return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

const {keyTableMarkdown} = await sourceModule('source/tui/keys/key-table-markdown.ts');
const {optionTableMarkdown} = await sourceModule('source/cli/option-table-markdown.ts');
const reading = / 3 of 5 · \d+ %$/;
const comparing = /n next difference.*q back$/;
const third = ['3', /▸\S? +3 [\s\S]* 3 of 5$/];
const opened = ['\r', reading];
const parts = {
	list: await screen(110, 24, []),
	reader: await screen(90, 26, [third, opened]),
	removed: await screen(90, 26, [third, opened, ['x', reading]]),
	compare: await screen(110, 32, [['c', comparing], ...Array(6).fill(['\u0004', comparing])]),
	keys: keyTableMarkdown(),
	options: optionTableMarkdown(),
};

const before = readFileSync(readme, 'utf8');
const after = Object.entries(parts).reduce(
	(text, [name, content]) =>
		text.replace(
			new RegExp(`(<!-- begin ${name} -->\n)[\\s\\S]*?(<!-- end ${name} -->)`, 'u'),
			(_, begin, end) => `${begin}${content}\n${end}`,
		),
	before,
);
if (!process.argv.includes('--check')) writeFileSync(readme, after);
else if (before !== after) {
	console.error('README.md is out of date: run npm run readme');
	process.exitCode = 1;
}
