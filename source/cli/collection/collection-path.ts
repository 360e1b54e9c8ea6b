import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {correctionsPath} from '../../store/corrections-path.js';
import {placeOf} from '../../store/places.js';
import type {Context} from '../context.js';
import {namedFolders} from '../sources/configured-fields.js';

/**
 * The file in which what was made of the sources is kept from one start to the next, named after all that decides what
 * comes out: the sources and what the configuration says of them, the language of topics, the reader's corrections, the
 * program itself. Null where nothing is to be kept (--no-cache, --raw), nobody has a home, or a source cannot be told to
 * be unchanged and would be kept longer than this run.
 */
export async function collectionPath(sources: readonly string[], {settings, io, config}: Context): Promise<string | null> {
	if (settings.cache === 'none' || settings.raw) return null;
	if (settings.cache === 'lasting' && !sources.every(isPath)) return null;
	const folder = await placeOf('cache', io.env);
	if (folder === null) return null;
	const places = sources.map((source) => (isPath(source) ? path.resolve(source) : source));
	const named = namedFolders(config).map(({source, name, topic}) => [source, name, topic]);
	const decisive = [build, settings.language, places, contentOf(await correctionsPath(io.env)), named];
	const name = createHash('sha1').update(JSON.stringify(decisive)).digest('hex');
	return path.join(folder, 'collections', `${name}.mbrief`);
}

/** The text of a file that may not be there. */
function contentOf(file: string | null): string {
	try {
		return file === null ? '' : readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}

const isPath = (source: string) => source !== '-' && !/^[a-z][a-z0-9+.-]+:\/\//iu.test(source);

/** Names what the program does: a hash of its source, put in as it is bundled. */
const build = process.env.META_BRIEF_BUILD ?? 'source';
