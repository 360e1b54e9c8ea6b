import {existsSync} from 'node:fs';
import type {Failure} from '../../ingest/ingested.js';
import {isUrl} from '../../ingest/list-sources.js';
import type {Context} from '../context.js';
import {findLibrary} from '../find-library.js';
import {mayBeOpml} from './opml-file.js';

/** Sources as files and folders to read, and what is wrong with others. */
export interface NamedSources {
	readonly paths: readonly string[];
	readonly failures: readonly Failure[];
}

/**
 * What a command reads: the sources it names, addresses among them fetched and kept first; without any
 * $META_BRIEF_LIBRARY, else the reader's library as it was last fetched, else the articles that come with the program.
 */
export async function namedSources(sources: readonly string[], context: Context): Promise<NamedSources> {
	if (sources.length === 0) return library(context);
	if (!sources.some((source) => isUrl(source) || mayBeOpml(source))) return {paths: sources, failures: []};
	// Loaded for those who ask the web alone.
	const {fetchNamed} = await import('./fetch-named.js');
	return fetchNamed(sources, context);
}

async function library({io, config}: Context): Promise<NamedSources> {
	if (io.env.META_BRIEF_LIBRARY || !config.sources?.length) return {paths: [findLibrary(io.env)], failures: []};
	const {libraryShelf} = await import('./open-fetching.js');
	const shelf = await libraryShelf(io.env);
	const [paths, failures]: [string[], Failure[]] = [[], []];
	for (const {source} of config.sources) {
		const file = isUrl(source) ? shelf.fileOf(source) : source;
		if (isUrl(source) && !existsSync(file)) failures.push({source, kind: 'notFetched', detail: 'never'});
		else paths.push(file);
	}
	return {paths, failures};
}
