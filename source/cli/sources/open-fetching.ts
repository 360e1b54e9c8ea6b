import os from 'node:os';
import path from 'node:path';
import {openWeb} from '../../ingest/web/open-web.js';
import {marksPath} from '../../store/marks-path.js';
import {openMarkStore} from '../../store/open-mark-store.js';
import {placeOf} from '../../store/places.js';
import {openShelf, type Shelf} from '../../store/shelf/open-shelf.js';
import type {Context} from '../context.js';
import {version} from '../version.js';
import type {Fetching} from './update-source.js';

/** What sources of the web are fetched and kept with in this run. */
export async function openFetching({io, config}: Context): Promise<Fetching> {
	const {marks} = openMarkStore(await marksPath(io.env)).load();
	const starred = new Set([...marks].flatMap(([id, {starred}]) => (starred ? [String(id)] : [])));
	const agent = `meta-brief/${version()} (feed reader; asks only for what its reader names)`;
	return {web: openWeb(agent), shelf: await libraryShelf(io.env), keep: config.keep, starred, now: io.now};
}

/** Where fetched articles are kept; for a user without any home they last as long as the system's temporary files. */
export async function libraryShelf(env: Readonly<Record<string, string | undefined>>): Promise<Shelf> {
	const data = (await placeOf('data', env)) ?? path.join(os.tmpdir(), 'meta-brief');
	return openShelf(path.join(data, 'fetched'));
}
