import path from 'node:path';
import {nothingShown, type Shown} from '../model/shown.js';
import {placeOf} from './places.js';
import {shownForm} from './shown-file.js';
import {stateFile} from './state-file.js';

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
	const store = stateFile(file, shownForm);
	return {
		load: () => store.load().value,
		save: ({last, articles}) => {
			const trouble = store.change((before) => {
				const kept = [...before.articles].filter(([id]) => !articles.has(id));
				return {last, articles: new Map([...kept, ...articles])};
			});
			return trouble === null || trouble === 'damaged';
		},
	};
}
