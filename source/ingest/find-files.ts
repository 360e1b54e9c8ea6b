import {type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync} from 'node:fs';
import path from 'node:path';
import type {Failure} from './ingested.js';

/** A file to be read, as the user named it or as it was found in a folder. */
export interface FoundFile {
	readonly kind: 'file';
	readonly path: string;
	/** Bytes. */
	readonly size: number;
	/** Milliseconds since 1970. */
	readonly modified: number;
}

export type Found = FoundFile | {readonly kind: 'failure'; readonly failure: Failure};

/**
 * The files of a path: itself, or those of a folder and the folders in it, by name.
 * An empty folder is told of only where the user named it. Hidden files and node_modules are passed over, as is what `seen`
 * (real paths) holds already: a circle of links ends there. Reads the file system without pause: 10,000 files take 50 ms,
 * a tenth of what they would take one promise each.
 */
export function* findFiles(start: string, seen: Set<string>): Generator<Found> {
	yield* look(start, seen, () => realpathSync(start), true);
}

/** `real` tells the real path; for what lies in a folder it costs no look at the disk. */
function* look(start: string, seen: Set<string>, real: () => string, isNamed: boolean): Generator<Found> {
	try {
		const info = statSync(start);
		const place = real();
		if (seen.has(place)) return;
		seen.add(place);
		if (info.isDirectory()) yield* walk(start, place, seen, isNamed);
		else yield foundFile(start, info);
	} catch (error) {
		yield explain(start, error);
	}
}

function* walk(folder: string, real: string, seen: Set<string>, isNamed: boolean): Generator<Found> {
	const entries = readdirSync(folder, {withFileTypes: true}).filter(isWanted);
	if (entries.length === 0 && isNamed) yield failure(folder, 'empty', 'folder');
	entries.sort((a, b) => (a.name < b.name ? -1 : 1));
	for (const entry of entries) {
		const inside = path.join(folder, entry.name);
		const place = entry.isSymbolicLink() ? () => realpathSync(inside) : () => path.join(real, entry.name);
		yield* look(inside, seen, place, false);
	}
}

/** Pipes, sockets and devices found on the way are no articles; named by the user they are an error. */
function isWanted(entry: Dirent): boolean {
	if (entry.name.startsWith('.') || entry.name === 'node_modules') return false;
	return entry.isFile() || entry.isDirectory() || entry.isSymbolicLink();
}

const foundFile = (place: string, info: Stats): Found =>
	info.isFile() ? {kind: 'file', path: place, size: info.size, modified: info.mtimeMs} : failure(place, 'unreadable', 'no file');

function explain(source: string, error: unknown): Found {
	const code = error instanceof Error && 'code' in error ? String(error.code) : null;
	if (code === null) throw error;
	if (code === 'ENOENT') return failure(source, 'missing', whyMissing(source) ?? code);
	return failure(source, code === 'ENOTDIR' || code === 'ENAMETOOLONG' ? 'missing' : 'unreadable', code);
}

/** What is listed in a folder and yet is not there. */
function whyMissing(source: string): string | null {
	// Node puts this sign where bytes of a name are no letter, and finds the file by it no more.
	if (source.includes('\uFFFD')) return 'name';
	return lstatSync(source, {throwIfNoEntry: false})?.isSymbolicLink() ? 'link' : null;
}

const failure = (source: string, kind: Failure['kind'], detail: string): Found => ({kind: 'failure', failure: {source, kind, detail}});
