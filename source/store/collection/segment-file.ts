import {createHash} from 'node:crypto';
import {closeSync, fstatSync, openSync, readSync} from 'node:fs';

/** Named runs of bytes after a long first run that is read piece by piece. */
export interface SegmentFile {
	/** The bytes of that name; null where there are none. */
	segment(name: string): Buffer | null;
	/** Bytes of the first run, counted from the beginning of the file. */
	bytes(offset: number, length: number): Buffer;
	/** Names the content of the segments. */
	readonly stamp: string;
	close(): void;
}

/** What a file of this form begins and ends with: one that was cut off does not. The digit is the version of the form. */
export const magic = Buffer.from('mbrief 1');

/** The file ends in: the directory (JSON), the bytes from the first segment to here, their hash, that of the first run, `magic`. */
const [countBytes, hashBytes] = [6, 20];
const trailerBytes = 2 * countBytes + 2 * hashBytes + magic.length;

/** First runs up to so many bytes are checked when a file is opened, which takes 20 ms; in larger ones each piece must show its own damage. */
const checkedBytes = 64_000_000;

type Directory = Readonly<Record<string, readonly [offset: number, length: number]>>;

/** Named runs of bytes; each is made when its turn comes to be written, and none is held longer. */
export type Segments = Iterable<readonly [name: string, bytes: Uint8Array]>;

/** Writes what follows the first run of a file, whose hash is given: all segments and what it takes to find them. Returns the stamp. */
export function writeSegments(segments: Segments, firstRun: Buffer, write: (bytes: Uint8Array) => void): string {
	const directory: Record<string, readonly [offset: number, length: number]> = {};
	const hash = growingHash();
	let offset = 0;
	const put = (bytes: Uint8Array) => {
		write(bytes);
		hash.update(bytes);
		offset += bytes.length;
	};
	for (const [name, bytes] of segments) {
		directory[name] = [offset, bytes.length];
		put(bytes);
	}
	const listed = Buffer.from(JSON.stringify(directory));
	put(listed);
	const counts = Buffer.alloc(2 * countBytes);
	counts.writeUIntLE(listed.length, 0, countBytes);
	counts.writeUIntLE(offset, countBytes, countBytes);
	const bodyHash = hash.digest();
	write(Buffer.concat([counts, bodyHash, firstRun, magic]));
	return bodyHash.toString('hex');
}

/** Opens a segment file; null where there is none, or none of this version, or it is damaged. */
export function openSegmentFile(path: string): SegmentFile | null {
	let file: number | null = null;
	try {
		file = openSync(path, 'r');
		const opened = readSegments(file);
		if (opened) return opened;
		closeSync(file);
	} catch {
		if (file !== null) closeSync(file);
	}
	return null;
}

/** The stamp a segment file bears, of which no more is read; null where there is none, or none of this version. */
export function stampOfFile(path: string): string | null {
	let file: number | null = null;
	try {
		file = openSync(path, 'r');
		return readTrailer(file)?.bodyHash.toString('hex') ?? null;
	} catch {
		return null;
	} finally {
		if (file !== null) closeSync(file);
	}
}

interface Trailer {
	/** Bytes before the first segment, of all segments with the directory, and of the directory. */
	readonly start: number;
	readonly length: number;
	readonly listed: number;
	readonly bodyHash: Buffer;
	readonly runHash: Buffer;
}

function readTrailer(file: number): Trailer | null {
	const {size} = fstatSync(file);
	if (size < magic.length + trailerBytes || !read(file, 0, magic.length).equals(magic)) return null;
	const trailer = read(file, size - trailerBytes, trailerBytes);
	const [listed, length] = [trailer.readUIntLE(0, countBytes), trailer.readUIntLE(countBytes, countBytes)];
	const start = size - trailerBytes - length;
	if (!trailer.subarray(-magic.length).equals(magic) || start < magic.length || listed > length) return null;
	return {
		start,
		length,
		listed,
		bodyHash: trailer.subarray(2 * countBytes, -hashBytes - magic.length),
		runHash: trailer.subarray(-hashBytes - magic.length, -magic.length),
	};
}

function readSegments(file: number): SegmentFile | null {
	const bytes = (offset: number, length: number) => read(file, offset, length);
	const trailer = readTrailer(file);
	if (!trailer) return null;
	const {start, length, listed, bodyHash, runHash} = trailer;
	const body = bytes(start, length);
	if (!hashOf(body).equals(bodyHash)) return null;
	if (start <= checkedBytes && !hashOf(bytes(0, start)).equals(runHash)) return null;
	const directory = JSON.parse(body.subarray(length - listed).toString('utf8')) as Directory;
	return {
		segment(name) {
			const found = Object.hasOwn(directory, name) ? directory[name] : undefined;
			return found ? body.subarray(found[0], found[0] + found[1]) : null;
		},
		bytes,
		stamp: bodyHash.toString('hex'),
		close: () => closeSync(file),
	};
}

function read(file: number, offset: number, length: number): Buffer {
	const buffer = Buffer.allocUnsafe(length);
	return buffer.subarray(0, readSync(file, buffer, 0, length, offset));
}

/** A hash that grows with what is written. SHA-1 is what processors have instructions for; it guards against damage, not malice. */
export const growingHash = () => createHash('sha1');

const hashOf = (bytes: Uint8Array): Buffer => growingHash().update(bytes).digest();
