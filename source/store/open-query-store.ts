import {readFileSync} from 'node:fs';
import {neutraliseLine} from '../language/neutralise.js';
import type {QueryStore} from '../model/query-store.js';
import {replaceOwnFile} from './replace-file.js';

/** The queries kept in a text file, one a line; null for a user who has no place for one. What cannot be read or written is no loss worth a word. */
export const openQueryStore = (file: string | null): QueryStore => ({
	load: () => {
		try {
			return file === null ? [] : readFileSync(file, 'utf8').split('\n').map(neutraliseLine).filter(Boolean);
		} catch {
			return [];
		}
	},
	save: (queries) => {
		if (file === null) return;
		try {
			replaceOwnFile(file, `${queries.join('\n')}\n`, {fsync: false});
		} catch {
			// They last as long as the reader.
		}
	},
});
