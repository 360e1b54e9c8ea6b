import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';
import type {PdfAnswer} from './pdf-answer.js';

// Beside the folder of chunks this is bundled into.
const script = fileURLToPath(new URL('../pdf-thread.js', import.meta.url));

/** Megabytes a document may take while it is read; the largest press pages need a tenth of it. */
const mostMemory = 1000;

/** Kept for the next document: its parser takes a fifth of a second to load. */
let waiting: Worker | null = null;

/** The text of a PDF, or why there is none; one that takes longer than `time` milliseconds is given up. */
export async function askPdfThread(bytes: Uint8Array, time: number): Promise<PdfAnswer> {
	if (!existsSync(script)) return {kind: 'noReader'};
	const worker = waiting ?? startReader();
	waiting = null;
	const answer = await answerOf(worker, bytes, time);
	if (answer === null) {
		await worker.terminate();
		return {kind: 'tooSlow'};
	}
	// One that ended by itself, over its memory, answers nobody any more.
	if (worker.threadId !== -1) waiting = worker;
	worker.unref();
	return answer;
}

function startReader(): Worker {
	// What the parser has to complain of is no business of the terminal.
	const worker = new Worker(script, {stdout: true, stderr: true, resourceLimits: {maxOldGenerationSizeMb: mostMemory}});
	return worker.on('error', () => {
		// Said by the answer to what it was asked.
	});
}

/** Null: it took too long. */
function answerOf(worker: Worker, bytes: Uint8Array, time: number): Promise<PdfAnswer | null> {
	return new Promise((resolve) => {
		const settle = (answer: PdfAnswer | null) => {
			clearTimeout(timer);
			worker.off('message', settle).off('error', fail).off('exit', fail);
			resolve(answer);
		};
		const fail = () => settle({kind: 'damaged'});
		const timer = setTimeout(() => settle(null), time);
		worker.ref();
		worker.on('message', settle).on('error', fail).on('exit', fail);
		worker.postMessage(bytes);
	});
}
