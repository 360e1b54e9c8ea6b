import {mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Context} from '../context.js';

/**
 * The same where what the sources hold is kept from run to run; else (--no-cache, standard input) with a cache that is gone
 * when the program ends: what a long load has so far has to lie somewhere to be shown.
 */
export function cacheOfThisRun(sources: readonly string[], context: Context): Context {
	const {settings, io} = context;
	const folder = settings.cache === 'none' || sources.includes('-') ? temporaryFolder() : null;
	if (folder === null) return context;
	process.once('exit', () => remove(folder));
	return {...context, settings: {...settings, cache: 'this-run'}, io: {...io, env: {...io.env, XDG_CACHE_HOME: folder}}};
}

/** Null where nothing can be written: then nothing is shown before all is read. */
function temporaryFolder(): string | null {
	try {
		return mkdtempSync(path.join(os.tmpdir(), 'meta-brief-'));
	} catch {
		return null;
	}
}

function remove(folder: string): void {
	try {
		rmSync(folder, {recursive: true, force: true});
	} catch {
		// A thread was still writing; the system clears its temporary folder.
	}
}
