import {workerData} from 'node:worker_threads';
import type {ThreadTask} from '../start-thread.js';
import {renewIndex} from './renew-index.js';

// The thread of `keptSearch`: indexes the collection at the given place and lays the index beside it.
const {place} = workerData as Extract<ThreadTask, {kind: 'search'}>;
renewIndex(place);
