import {openWeb} from '../../ingest/web/open-web.js';
import {marksPath} from '../../store/marks-path.js';
import {openMarkStore} from '../../store/open-mark-store.js';
import type {Context} from '../context.js';
import {version} from '../version.js';
import {libraryShelf} from './library-shelf.js';
import type {Fetching} from './update-source.js';

/** What sources of the web are fetched and kept with in this run. */
export async function openFetching({io, config}: Context): Promise<Fetching> {
	const {marks} = openMarkStore(await marksPath(io.env)).load();
	const starred = new Set([...marks].flatMap(([id, {starred}]) => (starred ? [String(id)] : [])));
	const agent = `meta-brief/${version()} (feed reader; asks only for what its reader names)`;
	return {web: openWeb(agent), shelf: await libraryShelf(io.env), keep: config.keep, starred, now: io.now};
}
