import {readdirSync, rmSync, statSync} from 'node:fs';
import path from 'node:path';

const day = 86_400_000;

/** In milliseconds: how long a collection nobody opens is kept. */
const keptFor = 30 * day;

/** In milliseconds: a draft older than this belongs to a run that was killed. */
const draftsKeptFor = day;

/** Deletes the collections of a folder that have not been used for long, and drafts that were left behind. */
export function pruneCollections(folder: string): void {
	for (const name of readdirSync(folder)) {
		const file = path.join(folder, name);
		const info = statSync(file, {throwIfNoEntry: false});
		const age = info ? Date.now() - Math.max(info.atimeMs, info.mtimeMs) : 0;
		if (age > (name.endsWith('.tmp') ? draftsKeptFor : keptFor)) rmSync(file, {force: true});
	}
}
