import {readdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {threadId} from 'node:worker_threads';

/** Names one thread of one process. */
export const ownerOfThread = (thread: number = threadId): string => `${process.pid}-${thread}`;

/** Where a file is written that will take the place of the one at `place`: a name that no other process or thread uses. */
export const draftPath = (place: string): string => `${place}.${ownerOfThread()}.tmp`;

/** Where a collection of what is there so far lies, for the one look at it. */
export const somePath = (place: string): string => `${place}.${ownerOfThread()}.some`;

/** Files of one run; earlier versions did not name the thread. */
const passing = /\.((\d+)(?:-\d+)?)\.(?:tmp|some)$/u;

/** Whether a file served a process that has ended since: nobody will finish it or look at it. */
export function isOrphan(name: string): boolean {
	const process = passing.exec(name)?.[2];
	return process !== undefined && !isRunning(Number(process));
}

/** Whether a file serves a run, and nothing after it. */
export const isPassing = (name: string): boolean => passing.test(name);

/** The process, its thread, and a number that no other part of the collection had when this one began. */
const part = /\.(\d+)-\d+-(\d+)\.part$/u;

/** Which process laid a part of a collection aside, and its number; null for the name of any other file. */
export function readPartName(name: string): {readonly process: number; readonly number: number} | null {
	const [, process, number] = part.exec(name) ?? [];
	return process === undefined ? null : {process: Number(process), number: Number(number)};
}

/** Whether there is a process of that number. One that is not ours to ask is there, too. */
export function isRunning(number: number): boolean {
	try {
		process.kill(number, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** Deletes what a thread left unfinished in a folder: one that is ended from outside cannot do so itself. */
export function discardDrafts(folder: string, owner: string): void {
	try {
		for (const name of readdirSync(folder)) if (passing.exec(name)?.[1] === owner) rmSync(path.join(folder, name), {force: true});
	} catch {
		// There is no such folder, or it is not ours to change: a later run looks again.
	}
}
