import {readdir, realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import type {Failure} from './ingested.js';

/** A file to be read, as the user named it or as it was found in a folder. */
export interface FoundFile {
	readonly kind: 'file';
	readonly path: string;
	/** Bytes. */
	readonly size: number;
}

type Found = FoundFile | {readonly kind: 'failure'; readonly failure: Failure};

/**
 * The files of a path: itself, or those of a folder and the folders in it, by name.
 * An empty folder is told of only where the user named it. Hidden files and node_modules are passed over, as is what `seen` (real paths) holds already: a circle of links ends there.
 */
export async function* findFiles(start: string, seen: Set<string>, isNamed = true): AsyncGenerator<Found> {
	try {
		const [info, real] = [await stat(start), await realpath(start)];
		if (seen.has(real)) return;
		seen.add(real);
		if (info.isDirectory()) yield* walk(start, seen, isNamed);
		else if (info.isFile()) yield {kind: 'file', path: start, size: info.size};
		else yield failure(start, 'unreadable', 'no file');
	} catch (error) {
		yield explain(start, error);
	}
}

async function* walk(folder: string, seen: Set<string>, isNamed: boolean): AsyncGenerator<Found> {
	const entries = await readdir(folder, {withFileTypes: true});
	const wanted = entries.filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules');
	// Pipes, sockets and devices found on the way are no articles; named by the user they are an error.
	const readable = wanted.filter((entry) => entry.isFile() || entry.isDirectory() || entry.isSymbolicLink());
	if (readable.length === 0 && isNamed) yield failure(folder, 'empty', 'folder');
	const names = readable.map(({name}) => name).sort((a, b) => (a < b ? -1 : 1));
	for (const name of names) yield* findFiles(path.join(folder, name), seen, false);
}

function explain(source: string, error: unknown): Found {
	const code = error instanceof Error && 'code' in error ? String(error.code) : null;
	if (code === null) throw error;
	const isMissing = code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
	return failure(source, isMissing ? 'missing' : 'unreadable', code);
}

const failure = (source: string, kind: Failure['kind'], detail: string): Found => ({kind: 'failure', failure: {source, kind, detail}});
