import {Script} from 'node:vm';
import {hadItsTime} from './had-its-time.js';

/** What work gives that was ended before it was done. */
export const overran = Symbol('overran');

/**
 * What `work` gives, or `overran` where it has not come to an end after so many milliseconds: it is ended then, be it in a
 * loop or in a regular expression. Texts of strangers may hold what no one has thought of, and one must not stop the
 * rest. For synchronous work that keeps no state; a call costs a tenth of a millisecond. What work throws, this throws.
 */
export function withinTime<Result>(limit: number, work: () => Result): Result | typeof overran {
	const start = process.cpuUsage();
	do {
		try {
			return runUnderClock(limit, work);
		} catch (error) {
			if (!isOverrun(error)) throw error;
		}
	} while (!hadItsTime(start, limit));
	return overran;
}

const key = Symbol.for('meta-brief.work');
const world = globalThis as {[key]?: (() => unknown) | undefined};

/** V8 has one way of ending code that does not end by itself in the same thread: the time limit of a script. */
let script: Script | null = null;

function runUnderClock<Result>(limit: number, work: () => Result): Result {
	const outer = world[key];
	world[key] = work;
	try {
		script ??= new Script(`globalThis[Symbol.for('${key.description}')]()`);
		return script.runInThisContext({timeout: limit}) as Result;
	} finally {
		world[key] = outer;
	}
}

const isOverrun = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
