import {readdirSync, readFileSync} from 'node:fs';
import {openTerminal} from '../helpers/terminal.mjs';
import {median, quantile} from './measure-run.mjs';

/** Seconds of CPU a process and its threads have used so far (Linux). @param {number} pid */
function cpuOf(pid) {
	return readdirSync(`/proc/${pid}/task`).reduce((sum, task) => sum + cpuOfThread(`/proc/${pid}/task/${task}/schedstat`), 0) / 1e9;
}

/** Seconds of CPU of the thread that takes keys and draws: others work on what no key waits for. @param {number} pid */
const cpuOfScreen = (pid) => cpuOfThread(`/proc/${pid}/task/${pid}/schedstat`) / 1e9;

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
 * Opens the reader in a terminal of 120 by 40 and types: seconds of CPU to the first frame, and to that of the next start (`again`); for each key milliseconds of CPU to its
 * frame, milliseconds until that is seen, and bytes. A key is done once the screen has been quiet for a while; `all` is the CPU of the
 * whole process until then, so that no work is missed.
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 */
export async function measureReader(args, env) {
	const {reader, first} = await firstFrame(args, env);
	await quiet(reader);
	const keys = [];
	for (const {name, keys: typed, times} of journey) {
		for (let time = 0; time < times; time++) {
			for (const key of typed) {
				const [all, cpu, bytes, pressed] = [cpuOf(reader.pid), cpuOfScreen(reader.pid), reader.written().length, performance.now()];
				reader.send(key);
				await answer(reader, bytes);
				const frame = {cpu: 1000 * (cpuOfScreen(reader.pid) - cpu), wait: performance.now() - pressed};
				await quiet(reader);
				keys.push({name, ...frame, all: 1000 * (cpuOf(reader.pid) - all), bytes: reader.written().length - bytes});
			}
		}
	}
	const memory = memoryOf(reader.pid);
	await leave(reader);
	const {reader: later, first: again} = await firstFrame(args, env);
	await leave(later);
	const [cpus, waits] = [keys.map(({cpu}) => cpu), keys.map(({wait}) => wait)];
	return {
		first,
		again,
		memory,
		key: median(cpus),
		slowKey: quantile(cpus, 0.99),
		wait: median(waits),
		longWait: quantile(waits, 0.99),
		all: median(keys.map(({all}) => all)),
		bytes: median(keys.map(({bytes}) => bytes)),
		keys,
	};
}

/** @param {readonly string[]} args @param {Record<string, string>} env */
async function firstFrame(args, env) {
	const reader = openTerminal(process.execPath, args, {columns: 120, rows: 40, env, patience: 600_000});
	await reader.shows(/q quit/u);
	return {reader, first: cpuOf(reader.pid)};
}

/** @param {ReturnType<typeof openTerminal>} reader */
async function leave(reader) {
	reader.send('qq');
	await reader.exited;
}

/** In milliseconds: what has no answer by then changes nothing. */
const patience = 600;

/** Waits until the program has answered a key. @param {ReturnType<typeof openTerminal>} reader @param {number} before bytes written until the key */
async function answer(reader, before) {
	const end = performance.now() + patience;
	while (reader.written().length === before && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 1));
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
