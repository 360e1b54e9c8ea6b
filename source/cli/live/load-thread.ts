import {parentPort, receiveMessageOnPort, workerData} from 'node:worker_threads';
import type {Context} from '../context.js';
import {loadBrief} from '../load-brief.js';
import type {ThreadTask} from '../start-thread.js';
import type {LoadNews} from './load-news.js';

// The thread of `loadInThread`: makes the collection of its order and says how far it is.
const {sources, settings, config, env, now} = (workerData as Extract<ThreadTask, {kind: 'load'}>).order;
const tell = (news: LoadNews) => parentPort?.postMessage(news);

/** In milliseconds: between two words on how far reading is. */
const pause = 100;
let told = 0;
let next: LoadNews | null = null;

function tellNow(): void {
	if (next) tell(next);
	[told, next] = [performance.now(), null];
}

/** What is news within a pause is told after it, unless there is newer by then. */
function tellInTime(news: LoadNews): void {
	const wait = told + pause - performance.now();
	if (!next && wait > 0) setTimeout(tellNow, wait).unref();
	next = news;
	// Where there is always more at hand, no timer has its turn.
	if (wait <= 0) tellNow();
}

/** Any message says so. */
let isStopped = false;

const context: Context = {
	io: {stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env, now},
	settings,
	config,
	output: {write: async () => {}, close: async () => {}},
	warn: async (line) => tell({kind: 'warning', line}),
	report: async (problem) => tell({kind: 'problem', problem}),
};

await loadBrief(sources, context, {
	sentences: 0,
	filtered: false,
	progress: {
		read: async (count, source, total) => {
			tellInTime({kind: 'read', count, source, total});
		},
		grouping: async () => {
			tellNow();
			tell({kind: 'grouping'});
		},
	},
	onSome: (path) => tell({kind: 'some', path}),
	isStopped: () => {
		isStopped ||= parentPort !== null && receiveMessageOnPort(parentPort) !== undefined;
		return isStopped;
	},
});
tell({kind: 'done'});
