import {parentPort} from 'node:worker_threads';
import type {Parsed} from '../format.js';

/** Makes a thread's script of a parser: orders of `askParser` come in, what the parser makes of each goes out. */
export function answerOrders<Order>(parse: (order: Order) => Promise<Parsed>): void {
	parentPort?.on('message', async (order: Order) => parentPort?.postMessage(await parse(order)));
}
