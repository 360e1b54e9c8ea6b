import {parentPort} from 'node:worker_threads';
import {indexToBytes} from '../../analyse/search/bytes/index-to-bytes.js';
import {growIndex} from '../../analyse/search/index/grow-index.js';
import {emptyIndex} from '../../analyse/search/index/search-index.js';
import type {Searchable} from '../../model/search.js';

// A thread of `threadIndex`: takes articles until it has all, and hands back the bytes of their index.
const articles: Searchable[] = [];

parentPort?.on('message', (some: readonly Searchable[] | 'all') => {
	if (some !== 'all') return void articles.push(...some);
	const bytes = indexToBytes(growIndex(emptyIndex, articles));
	parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
	parentPort?.close();
});
