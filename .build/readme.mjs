// Rewrites the generated parts of README.md from the built program: screens, keys and options.
// usage: node .build/readme.mjs [--check]   (--check changes nothing and fails where README.md is out of date)
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {journeys} from '../test/helpers/journeys.mjs';
import {openTerminal} from '../test/helpers/terminal.mjs';
import {walkJourney} from '../test/helpers/walk-journey.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = path.join(root, 'README.md');

/** The program on the five articles in a terminal of its own. */
function reader(columns, rows) {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'meta-brief-readme-'));
	return openTerminal(process.execPath, [path.join(root, 'dist/cli.js')], {
		columns,
		rows,
		cwd: folder,
		env: {XDG_STATE_HOME: folder, XDG_CONFIG_HOME: folder, NO_COLOR: '1'},
	});
}

const fenced = (text) => `\`\`\`text\n${text.trimEnd()}\n\`\`\``;

/** The pictures a journey passes, by their names. */
async function pictures(name, columns, rows) {
	const journey = journeys.find((candidate) => candidate.name === name);
	const terminal = reader(columns, rows);
	const taken = {};
	await terminal.shows('▸');
	// By then the patterns that part words are there.
	await calmScreen(terminal);
	await walkJourney(terminal, journey, 'en', async ({picture}) => {
		if (picture) taken[picture] = fenced(await calmScreen(terminal));
	});
	terminal.send('\u0003');
	await terminal.exited;
	return taken;
}

/** The screen once nothing more comes to it: a preview is worked out piece by piece. */
async function calmScreen({text}) {
	for (let before = null; before !== text(); ) {
		before = text();
		await sleep(800);
	}
	return text();
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
const parts = {
	...(await pictures('morning briefing', 110, 24)),
	...(await pictures('recover a wrongly removed passage', 90, 26)),
	...(await pictures('compare and save', 110, 32)),
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
