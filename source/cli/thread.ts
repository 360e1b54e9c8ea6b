import {workerData} from 'node:worker_threads';
import type {ThreadTask} from './start-thread.js';

// The script of all threads: loads what its task needs, which then talks with the one who started it.
const {kind} = workerData as ThreadTask;
if (kind === 'clean') await import('./collection/clean-thread.js');
else if (kind === 'load') await import('./live/load-thread.js');
else if (kind === 'index') await import('./search/index-thread.js');
else await import('./search/search-thread.js');
