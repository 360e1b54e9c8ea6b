import {mkdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import {nothingShown, type Shown} from '../model/shown.js';
import {placeOf} from './places.js';
import {formatShown, parseShown} from './shown-file.js';

/** Where what briefings have shown survives the program. Neither function throws. */
export interface ShownStore {
	/** Nothing where there is no file, or none that can be read: then all is new. */
	load(): Shown;
	/** Adds to what other runs have shown meanwhile; false where nothing can be written. */
	save(shown: Shown): boolean;
}

/** The store in $XDG_STATE_HOME/meta-brief/shown.json, or where the system keeps such things; a user without a home keeps nothing. */
export async function openShownStore(env: Readonly<Record<string, string | undefined>>): Promise<ShownStore> {
	const folder = await placeOf('state', env);
	return folder === null ? {load: () => nothingShown, save: () => false} : shownStore(path.join(folder, 'shown.json'));
}

function shownStore(file: string): ShownStore {
	const load = () => read(file) ?? nothingShown;
	return {
		load,
		save: ({last, articles}) => {
			const kept = [...load().articles].filter(([id]) => !articles.has(id));
			return write(file, {last, articles: new Map([...kept, ...articles])});
		},
	};
}

function read(file: string): Shown | null {
	try {
		return parseShown(readFileSync(file, 'utf8'));
	} catch {
		return null;
	}
}

function write(file: string, shown: Shown): boolean {
	try {
		mkdirSync(path.dirname(file), {recursive: true, mode: 0o700});
		writeFileAtomic.sync(file, formatShown(shown));
		return true;
	} catch {
		return false;
	}
}
