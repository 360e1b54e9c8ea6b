import {parentPort, workerData} from 'node:worker_threads';
import type {ArticleRecord} from '../../model/record.js';
import type {ThreadTask} from '../start-thread.js';
import {recordCleaner} from './clean-record.js';

// A thread of `cleanerThreads`: batches of records come in, the same batches cleaned go out.
const clean = recordCleaner((workerData as Extract<ThreadTask, {kind: 'clean'}>).cleaning);
parentPort?.on('message', (records: readonly ArticleRecord[]) => {
	const cleaned = clean(records);
	parentPort?.postMessage(
		cleaned,
		cleaned.flatMap(({packed, marks}) => [packed.buffer as ArrayBuffer, marks.buffer as ArrayBuffer]),
	);
});
