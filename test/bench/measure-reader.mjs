import {readdirSync, readFileSync} from 'node:fs';
import {openTerminal} from '../helpers/terminal.mjs';
import {median, quantile} from './measure-run.mjs';

/** Seconds of CPU a process and its threads have used so far (Linux). @param {number} pid */
function cpuOf(pid) {
	return readdirSync(`/proc/${pid}/task`).reduce((sum, task) => sum + cpuOfThread(`/proc/${pid}/task/${task}/schedstat`), 0) / 1e9;
}

/** Nanoseconds; none for a thread that has ended since it was listed. @param {string} file */
function cpuOfThread(file) {
	try {
		return Number(readFileSync(file, 'utf8').split(' ')[0]);
	} catch {
		return 0;
	}
}

/** Megabytes of memory at most (Linux). @param {number} pid */
const memoryOf = (pid) => Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/u)?.[1] ?? Number.NaN) / 1024;

/** What is pressed, and how often: the selection down, a page, an article and back, the next one, the search and back. */
const journey = [
	{name: 'select', keys: ['j', 'k'], times: 30},
	{name: 'page', keys: [' ', 'b'], times: 10},
	{name: 'open', keys: ['\r', 'q'], times: 10},
	{name: 'search screen', keys: ['/', '\u001B'], times: 5},
];

/**
 * Opens the reader in a terminal of 120 by 40 and types: seconds of CPU to the first frame, milliseconds of CPU and bytes
 * for each key. A key is done once the screen has been quiet for a while, so that no work is missed.
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 */
export async function measureReader(args, env) {
	const reader = openTerminal(process.execPath, args, {columns: 120, rows: 40, env, patience: 600_000});
	await reader.shows(/q quit/u);
	const first = cpuOf(reader.pid);
	await quiet(reader);
	const keys = [];
	for (const {name, keys: pressed, times} of journey) {
		for (let time = 0; time < times; time++) {
			for (const key of pressed) {
				const [cpu, bytes] = [cpuOf(reader.pid), reader.written().length];
				reader.send(key);
				await answer(reader, bytes);
				keys.push({name, cpu: 1000 * (cpuOf(reader.pid) - cpu), bytes: reader.written().length - bytes});
			}
		}
	}
	const memory = memoryOf(reader.pid);
	reader.send('qq');
	await reader.exited;
	const cpus = keys.map(({cpu}) => cpu);
	return {first, memory, key: median(cpus), slowKey: quantile(cpus, 0.99), bytes: median(keys.map(({bytes}) => bytes)), keys};
}

/** In milliseconds: what has no answer by then changes nothing. */
const patience = 600;

/** Waits until the program has answered a key, and has no more to say. @param {ReturnType<typeof openTerminal>} reader @param {number} before bytes written until the key */
async function answer(reader, before) {
	const end = performance.now() + patience;
	while (reader.written().length === before && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
	await quiet(reader);
}

/** In milliseconds: a screen that has not changed for so long has no more to say. */
const calm = 60;

/** @param {ReturnType<typeof openTerminal>} reader */
async function quiet(reader) {
	for (let before = -1; before !== reader.written().length; ) {
		before = reader.written().length;
		await new Promise((resolve) => setTimeout(resolve, calm));
	}
}
