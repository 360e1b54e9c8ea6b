import {parentPort, workerData} from 'node:worker_threads';
import {checkDocument} from './check-document.js';
import {makeDocument} from './make-document.js';

/** Makes documents one after the other and tells of each before it is checked and after. */
const {seed, start}: {seed: number; start: number} = workerData;
for (let number = start; ; number++) {
	parentPort?.postMessage({kind: 'begun', number});
	const faults = await checkDocument(makeDocument(seed, number));
	parentPort?.postMessage({kind: 'done', number, faults});
}
