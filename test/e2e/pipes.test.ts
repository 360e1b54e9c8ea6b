import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {folderOf} from '../helpers/folder-of.js';
import {harbour, orchard} from '../helpers/made-up-articles.js';

// The built program, as `npm run build` leaves it.
const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const env = {
	PATH: process.env.PATH,
	LANG: 'en_GB.UTF-8',
	HOME: mkdtempSync(path.join(os.tmpdir(), 'meta-brief-pipes-')),
	XDG_STATE_HOME: mkdtempSync(path.join(os.tmpdir(), 'meta-brief-pipes-')),
};

const run = (argv: readonly string[], input = '') =>
	spawnSync(process.execPath, [program, ...argv], {encoding: 'utf8', input, env, maxBuffer: 1 << 28});
const shell = (line: string) =>
	spawnSync('bash', ['-c', `set -o pipefail; mb() { ${process.execPath} ${program} "$@"; }; ${line}`], {encoding: 'utf8', env});
const record = (fields: object) => `${JSON.stringify(fields)}\n`;

test('prints the articles that ship with it when nothing is named', () => {
	const {status, stdout, stderr} = run([]);
	expect([status, stderr]).toEqual([0, '']);
	expect(stdout).toContain('5 articles');
	expect(stdout).not.toContain('\u001B');
});

test('every command has its exit code', () => {
	const folder = folderOf({'a.txt': harbour, 'b.txt': orchard});
	expect(run(['list', folder]).status).toBe(0);
	expect(run(['search', 'Quastenflosser', folder]).status).toBe(1);
	expect(run(['list', '--nonsense']).status).toBe(2);
	expect(run(['list', folder, path.join(folder, 'gone')]).status).toBe(3);
});

test('ends quietly when the reader of a pipe has seen enough', () => {
	const {status, stdout, stderr} = shell(`mb list -f ndjson | head -n 1; echo "\${PIPESTATUS[0]}"`);
	expect([status, stderr, stdout.trim().split('\n').at(-1)]).toEqual([0, '', '0']);
	const endless = shell(`yes '${record({id: 'a', text: 'Ein Satz.'}).trim()}' | mb clean -f ndjson - | head -n 2 | wc -l`);
	expect([endless.stdout.trim(), endless.stderr]).toEqual(['2', '']);
});

test('gives a slow reader all there is before it ends', () => {
	const records = Array.from({length: 400}, (_, index) => record({id: `a${index}`, text: `${orchard}\n\n${harbour}`})).join('');
	const folder = folderOf({'many.ndjson': records});
	const {stdout} = shell(`mb clean -f ndjson '${folder}' | (sleep 1; cat) | wc -l`);
	expect(stdout.trim()).toBe('400');
});

test('answers each record before the next is sent', async () => {
	const child = spawn(process.execPath, [program, 'clean', '--format', 'ndjson', '-'], {env});
	const answers = createInterface({input: child.stdout});
	for (const id of ['a', 'b', 'c']) {
		child.stdin.write(record({id, text: orchard}));
		const [line] = await once(answers, 'line');
		expect(JSON.parse(line).id).toBe(id);
	}
	child.stdin.end();
	expect((await once(child, 'close'))[0]).toBe(0);
});

test('refuses a file of 60 MB at once and reads the others', () => {
	const folder = folderOf({'a.txt': orchard});
	writeFileSync(path.join(folder, 'huge.txt'), '');
	truncateSync(path.join(folder, 'huge.txt'), 60_000_000);
	const {status, stdout, stderr} = run(['list', folder, '-f', 'ndjson']);
	expect([status, JSON.parse(stdout).id]).toEqual([3, 'a']);
	expect(stderr).toMatch(/^meta-brief: .*huge\.txt: 60 MB is too large[^\n]*\n$/u);
});

test('answers help and version without reading any other of our files than those for help', () => {
	const chunks = readdirSync(path.join(path.dirname(program), 'chunks')).filter((name) => name.endsWith('.js'));
	const hook = `import {registerHooks, register} from 'node:module';
register('data:text/javascript,' + encodeURIComponent('export async function load(url, context, next) { if (url.startsWith("file:")) process._rawDebug(url); return next(url, context); }'));`;
	const {status, stderr, stdout} = spawnSync(
		process.execPath,
		['--import', `data:text/javascript,${encodeURIComponent(hook.replace('registerHooks, ', ''))}`, program, '--help'],
		{encoding: 'utf8', env},
	);
	const loaded = stderr
		.split('\n')
		.filter((line) => line.startsWith('file:'))
		.map((url) => fileURLToPath(url));
	expect([status, stdout.includes('Examples')]).toEqual([0, true]);
	expect(loaded.length).toBeGreaterThan(1);
	expect(loaded.length).toBeLessThan(chunks.length / 2);
	const size = loaded.reduce((sum, file) => sum + readFileSync(file).length, 0);
	// The tables and their words; meow alone has 100 kB, the reader five times that.
	expect(size).toBeLessThan(40_000);
});

test('a printed briefing that was made before asks for nothing of Node that takes long to load', () => {
	const kept = {...env, XDG_CACHE_HOME: folderOf({})};
	const hook = `const {Segmenter} = Intl;
Intl.Segmenter = class extends Segmenter { constructor(...given) { super(...given); process._rawDebug('segmenter'); } };
process.on('exit', () => process._rawDebug(process.moduleLoadList.join(' ')));`;
	const brief = () =>
		spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, program, 'brief'], {
			encoding: 'utf8',
			env: kept,
		});
	expect(brief().stderr).toContain('segmenter');
	const {status, stderr, stdout} = brief();
	expect([status, stdout.includes('ä')]).toEqual([0, true]);
	expect(stderr).toContain('NativeModule zlib');
	expect(stderr).not.toContain('segmenter');
	expect(stderr).not.toMatch(/NativeModule (?:child_process|readline|fs\/promises|http)(?= |$)/u);
});

test('an interrupt ends it with 130', async () => {
	const child = spawn(process.execPath, [program, 'clean', '-f', 'ndjson', '-'], {env});
	child.stdin.write(record({id: 'a', text: orchard}));
	await once(createInterface({input: child.stdout}), 'line');
	child.kill('SIGINT');
	expect((await once(child, 'close'))[0]).toBe(130);
});

test('writes Markdown to a file', () => {
	const folder = folderOf({'a.txt': orchard});
	expect(run(['brief', folder, '-f', 'markdown', '-o', path.join(folder, 'today.md')]).status).toBe(0);
	expect(readFileSync(path.join(folder, 'today.md'), 'utf8')).toMatch(/^# Briefing/u);
});
