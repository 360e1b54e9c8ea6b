import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';
import {hadItsTime} from '../../had-its-time.js';
import {type Parsed, wrong} from '../format.js';

/** A parser that cannot be ended where it runs, since it is asynchronous, and so runs in a thread that can. */
export interface ThreadedParser {
	/** What it reads, for those who are told that a document is damaged. */
	readonly name: string;
	/** Its thread's script, which answers orders by `answerOrders`. */
	readonly script: URL;
}

/** The thread of a parser of ours. Its script lies beside the folder of chunks this is bundled into. */
export const parserOf = (name: string, script: string): ThreadedParser => ({name, script: new URL(`../${script}`, import.meta.url)});

/** Run from its sources, as most tests do, the program has no scripts for threads. */
export const hasThread = ({script}: ThreadedParser): boolean => existsSync(fileURLToPath(script));

/** Megabytes a document may take while it is read; the largest press pages need a tenth of it. */
const mostMemory = 1000;

/** Kept for the next document: loading a parser takes up to a fifth of a second. */
const waiting = new Map<string, Worker[]>();

/**
 * What a parser makes of an order (a document's bytes, with whatever else it asks for), or that the document is damaged.
 * One that takes longer than `time` milliseconds is given up, and its thread ended.
 */
export async function askParser(parser: ThreadedParser, order: unknown, time: number): Promise<Parsed> {
	const idle = waiting.get(parser.script.href) ?? [];
	waiting.set(parser.script.href, idle);
	const worker = idle.pop() ?? startThread(parser);
	const answer = await answerOf(worker, order, time);
	if (typeof answer === 'object') {
		idle.push(worker);
		worker.unref();
		return answer;
	}
	await worker.terminate();
	return answer === 'ended' ? wrong('damaged', parser.name) : wrong('tooSlow', null);
}

function startThread({script}: ThreadedParser): Worker {
	// What a parser has to complain of is no business of the terminal.
	const worker = new Worker(script, {stdout: true, stderr: true, resourceLimits: {maxOldGenerationSizeMb: mostMemory}});
	return worker.on('error', () => {
		// Said by the answer to what it was asked.
	});
}

function answerOf(worker: Worker, order: unknown, time: number): Promise<Parsed | 'ended' | 'tooSlow'> {
	return new Promise((resolve) => {
		const settle = (answer: Parsed | 'ended' | 'tooSlow') => {
			clearTimeout(timer);
			worker.off('message', settle).off('error', fail).off('exit', fail);
			resolve(answer);
		};
		// By itself: broken, or over its memory.
		const fail = () => settle('ended');
		const start = process.cpuUsage();
		const timer = setTimeout(() => (hadItsTime(start, time) ? settle('tooSlow') : timer.refresh()), time);
		worker.ref();
		worker.on('message', settle).on('error', fail).on('exit', fail);
		worker.postMessage(order);
	});
}
