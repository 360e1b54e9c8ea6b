import {readdirSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';
import {isOrphan, isPassing, isRunning, readPartName} from './draft-path.js';

/** In milliseconds: how long a collection, or a part of one, that nobody opens is kept. */
const keptFor = 30 * 86_400_000;

/**
 * Deletes what has not been used for long beside the collection at `place`, and what runs that are over left unfinished; their parts
 * of that collection, too, if it is kept as a `whole`.
 */
export function pruneCollections(place: string, {whole}: {readonly whole: boolean}): void {
	const [folder, own] = [path.dirname(place), `${path.basename(place)}.`];
	const isSpent = (name: string) => whole && name.startsWith(own) && !isRunning(readPartName(name)?.process ?? process.pid);
	try {
		for (const name of readdirSync(folder)) {
			const file = path.join(folder, name);
			if (isPassing(name) ? isOrphan(name) : isSpent(name) || isOld(file)) rmSync(file, {force: true});
		}
	} catch {
		// There is no such folder yet, or it is not ours to change.
	}
}

function isOld(file: string): boolean {
	const info = statSync(file, {throwIfNoEntry: false});
	return info !== undefined && Date.now() - Math.max(info.atimeMs, info.mtimeMs) > keptFor;
}
