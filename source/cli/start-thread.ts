import {existsSync} from 'node:fs';
import path from 'node:path';
import {Worker} from 'node:worker_threads';
import type {Cleaning} from './collection/clean-record.js';
import type {LoadOrder} from './live/load-news.js';
import {packageRoot} from './package-root.js';

/** What a thread is for, with all it needs to begin. */
export type ThreadTask =
	| {readonly kind: 'clean'; readonly cleaning: Cleaning}
	| {readonly kind: 'load'; readonly order: LoadOrder}
	/** `place`: where the collection lies that is to be indexed. */
	| {readonly kind: 'search'; readonly place: string}
	| {readonly kind: 'index'};

const script = () => path.join(packageRoot(), 'dist', 'thread.js');

/** Whether there are threads at all: run from its sources, as the tests do, the program has no script for one. */
export const hasThreads = (): boolean => existsSync(script());

/** Starts a thread; one that `reads` has a standard input of its own, which whoever starts it writes. */
export const startThread = (task: ThreadTask, {reads = false} = {}): Worker => new Worker(script(), {workerData: task, stdin: reads});
