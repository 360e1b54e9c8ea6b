// Sends made-up documents, most of them broken or hostile, through ingest and clean until the time is over, and tells
// of each that crashes, hangs, lets an escape through or loses words.
// usage: npm run fuzz -- [--seed N] [--seconds N] [--start N]   (the same seed makes the same documents)
import {mkdtempSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {Worker} from 'node:worker_threads';
import {build} from 'esbuild';

const {values} = parseArgs({options: {seed: {type: 'string'}, seconds: {type: 'string'}, start: {type: 'string'}}});
const seed = Number(values.seed ?? Date.now() % 100_000);
const seconds = Number(values.seconds ?? 60);
/** Milliseconds of silence after which a document counts as a hang. */
const patience = 30_000;

const here = path.dirname(fileURLToPath(import.meta.url));
const work = mkdtempSync(path.join(os.tmpdir(), 'meta-brief-fuzz-'));
await build({
	entryPoints: {work: path.join(here, 'work.ts'), make: path.join(here, 'make-document.ts')},
	outdir: work,
	outExtension: {'.js': '.mjs'},
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"},
	logLevel: 'error',
});
const {makeDocument} = await import(pathToFileURL(path.join(work, 'make.mjs')).href);

const end = Date.now() + seconds * 1000;
let [count, bad, number] = [0, 0, Number(values.start ?? 0)];

function tell(what) {
	bad++;
	const {name, bytes} = makeDocument(seed, number);
	const file = path.join(work, `${seed}-${number}-${name}`);
	writeFileSync(file, bytes);
	console.log(`document ${number} of seed ${seed}: ${what}\n  kept in ${file}`);
}

/** Runs a worker until the time is over (true) or it has to be replaced (false). */
const run = () =>
	new Promise((resolve) => {
		const worker = new Worker(path.join(work, 'work.mjs'), {
			workerData: {seed, start: number},
			resourceLimits: {maxOldGenerationSizeMb: 2000},
		});
		let timer;
		const over = (isEnd) => {
			clearTimeout(timer);
			worker.removeAllListeners();
			worker.on('error', () => {});
			worker.terminate().then(() => resolve(isEnd));
		};
		const failed = (what) => {
			tell(what);
			number++;
			over(false);
		};
		worker.on('error', (error) => failed(`ended the program: ${error.stack ?? error}`));
		worker.on('message', (message) => {
			clearTimeout(timer);
			number = message.number;
			if (message.kind === 'begun') timer = setTimeout(() => failed(`hangs: no answer in ${patience / 1000} s`), patience);
			else {
				count++;
				for (const fault of message.faults) tell(fault);
				if (Date.now() > end) over(true);
			}
		});
	});

while (!(await run()) && Date.now() < end);
console.log(`seed ${seed}: ${count} documents, ${bad} faults`);
process.exitCode = bad > 0 ? 1 : 0;
