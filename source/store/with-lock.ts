import {closeSync, mkdirSync, openSync, readFileSync, statSync, unlinkSync, writeSync} from 'node:fs';
import path from 'node:path';

/**
 * Does something to a file while no other copy of the program does. A lock whose owner is dead is taken over; where
 * there can be none, or its owner does not let go in time, it is done all the same: a mark is worth no waiting.
 */
export function withLock<T>(file: string, action: () => T): T {
	const lock = `${file}.lock`;
	const isOurs = take(lock);
	try {
		return action();
	} finally {
		if (isOurs) release(lock);
	}
}

/** Milliseconds between two tries, and in all: a save takes a few. */
const [pause, patience] = [5, 500];

function take(lock: string): boolean {
	for (let waited = 0; waited < patience; waited += pause) {
		const outcome = tryToTake(lock);
		if (outcome !== 'taken') return outcome === 'ours';
		if (isAbandoned(lock)) release(lock);
		else Atomics.wait(clock, 0, 0, pause);
	}
	return false;
}

const clock = new Int32Array(new SharedArrayBuffer(4));

function tryToTake(lock: string): 'ours' | 'taken' | 'impossible' {
	try {
		mkdirSync(path.dirname(lock), {recursive: true, mode: 0o700});
		const handle = openSync(lock, 'wx');
		writeSync(handle, String(process.pid));
		closeSync(handle);
		return 'ours';
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EEXIST' ? 'taken' : 'impossible';
	}
}

/** Milliseconds after which a lock counts as left behind, whoever made it: an owner that was killed may not have written its number yet, or another program may have it by now. */
const oldAge = 2000;

function isAbandoned(lock: string): boolean {
	try {
		if (Date.now() - statSync(lock).mtimeMs > oldAge) return true;
		const owner = Number(readFileSync(lock, 'utf8'));
		return owner > 0 && !isAlive(owner);
	} catch {
		// Let go of in this moment.
		return false;
	}
}

function isAlive(owner: number): boolean {
	try {
		return process.kill(owner, 0);
	} catch (error) {
		return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
	}
}

function release(lock: string): void {
	try {
		unlinkSync(lock);
	} catch {
		// Somebody else took it for abandoned.
	}
}
