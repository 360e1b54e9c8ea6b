import os from 'node:os';
import path from 'node:path';
import {placeOf} from '../../store/places.js';
import {openShelf, type Shelf} from '../../store/shelf/open-shelf.js';

/** Where fetched articles are kept; for a user without any home they last as long as the system's temporary files. */
export async function libraryShelf(env: Readonly<Record<string, string | undefined>>): Promise<Shelf> {
	const data = (await placeOf('data', env)) ?? path.join(os.tmpdir(), 'meta-brief');
	return openShelf(path.join(data, 'fetched'));
}
