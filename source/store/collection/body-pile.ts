import {closeSync, openSync, readSync, rmSync, writeSync} from 'node:fs';
import {growingHash, magic} from './segment-file.js';

/** Packed bodies, one upon the other. */
export interface BodyPile {
	/** Returns its number in the pile, from 0. */
	add(bytes: Uint8Array): number;
	/** The bytes that were added as number `index`, from 0. */
	read(index: number): Uint8Array;
}

/** A pile in memory, for articles that are kept nowhere. */
export function memoryPile(): BodyPile {
	const pile: Uint8Array[] = [];
	return {
		add: (bytes) => pile.push(bytes) - 1,
		read: (index) => pile[index] ?? nothing,
	};
}

const nothing = new Uint8Array(0);

/** A pile in a file that becomes a collection's file. */
export interface DiskPile extends BodyPile {
	readonly path: string;
	/** Bytes from the beginning of the file to where each body starts, and the end of the last. */
	readonly offsets: readonly number[];
	/** Writes what is still in memory, and after it what `tail`, told the hash of all before, writes. Returns what that does; throws where the disk takes no more. */
	finish(tail: (hash: Buffer, write: (bytes: Uint8Array) => void) => string): string;
	/** Lets go of the file. */
	close(): void;
}

/** Bytes gathered before they are written. */
const chunkBytes = 1 << 20;

/** A pile in a new file. Throws where none can be made; on a disk that is full later, what is added stays in memory. */
export function diskPile(path: string): DiskPile {
	const file = openSync(path, 'wx+', 0o600);
	const hash = growingHash();
	const offsets = [magic.length];
	let waiting: Uint8Array[] = [];
	let [written, waitingBytes, isFull] = [0, 0, false];
	const flush = () => {
		const bytes = Buffer.concat(written === 0 ? [magic, ...waiting] : waiting);
		writeAll(file, bytes);
		hash.update(bytes);
		written += waiting.length;
		[waiting, waitingBytes] = [[], 0];
	};
	const tryToFlush = () => {
		try {
			flush();
		} catch {
			isFull = true;
		}
	};
	return {
		path,
		offsets,
		add(bytes) {
			waiting.push(bytes);
			waitingBytes += bytes.length;
			offsets.push((offsets.at(-1) ?? 0) + bytes.length);
			if (waitingBytes >= chunkBytes && !isFull) tryToFlush();
			return offsets.length - 2;
		},
		read(index) {
			if (index >= written) return waiting[index - written] ?? nothing;
			const start = offsets[index] ?? 0;
			const bytes = Buffer.allocUnsafe((offsets[index + 1] ?? start) - start);
			return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, start));
		},
		finish(tail) {
			flush();
			return tail(hash.copy().digest(), (bytes) => writeAll(file, bytes));
		},
		close: () => closeSync(file),
	};
}

function writeAll(file: number, bytes: Uint8Array): void {
	for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

/** Deletes a pile that became nothing. */
export const discardPile = ({path}: DiskPile): void => rmSync(path, {force: true});
