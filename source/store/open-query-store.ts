import {mkdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import {neutraliseLine} from '../language/neutralise.js';
import type {QueryStore} from '../model/query-store.js';

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
			mkdirSync(path.dirname(file), {recursive: true, mode: 0o700});
			writeFileAtomic.sync(file, `${queries.join('\n')}\n`, {fsync: false});
		} catch {
			// They last as long as the reader.
		}
	},
});
