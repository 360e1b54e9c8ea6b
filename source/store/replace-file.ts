import {
	chmodSync,
	chownSync,
	closeSync,
	fsyncSync,
	mkdirSync,
	openSync,
	realpathSync,
	renameSync,
	rmSync,
	type Stats,
	statSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {threadId} from 'node:worker_threads';

export interface ReplaceOptions {
	/** Wait until the disk has it; else a power cut may take the last change. True unless told. */
	readonly fsync?: boolean;
}

/**
 * Puts a file with this content in the place of the one at `file`, in one step: whoever reads it, and whatever happens, finds
 * the old or the new, whole. A link stays one, owner and permissions stay. Throws the system's error where it cannot be
 * done, and the old file stays. (write-file-atomic writes once and does not look how much of it went through: a disk that
 * fills up leaves it half a file in the place of a whole one.)
 */
export function replaceFile(file: string, content: string, {fsync = true}: ReplaceOptions = {}): void {
	const place = realPlace(file);
	const temporary = `${place}.${process.pid}-${threadId}.tmp`;
	try {
		writeWhole(temporary, content, fsync);
		takeOver(temporary, statSync(place, {throwIfNoEntry: false}));
		renameSync(temporary, place);
	} catch (error) {
		rmSync(temporary, {force: true});
		throw error;
	}
}

/** Makes the folder of a file that only its owner may look into, and puts the file there. */
export function replaceOwnFile(file: string, content: string, options?: ReplaceOptions): void {
	mkdirSync(path.dirname(file), {recursive: true, mode: 0o700});
	replaceFile(file, content, options);
}

function realPlace(file: string): string {
	try {
		return realpathSync(file);
	} catch {
		return path.resolve(file);
	}
}

function writeWhole(file: string, content: string, fsync: boolean): void {
	const handle = openSync(file, 'w');
	try {
		// Of bytes Node writes what is left until all is written, or throws.
		writeFileSync(handle, Buffer.from(content));
		if (fsync) fsyncSync(handle);
	} finally {
		closeSync(handle);
	}
}

function takeOver(file: string, old: Stats | undefined): void {
	if (!old) return;
	try {
		chmodSync(file, old.mode);
		chownSync(file, old.uid, old.gid);
	} catch {
		// Somebody else's file that we may write is ours from now on.
	}
}
