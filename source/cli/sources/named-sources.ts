import {existsSync} from 'node:fs';
import type {Failure} from '../../ingest/ingested.js';
import {isUrl} from '../../ingest/list-sources.js';
import type {Problem} from '../../model/problem.js';
import type {Context} from '../context.js';
import {findLibrary} from '../find-library.js';
import {reportFailure} from '../report-failure.js';
import {mayBeOpml} from './may-be-opml.js';

/** Sources as files and folders to read (or "-"), and what is wrong with others, which has been told. */
export interface NamedSources {
	readonly paths: readonly string[];
	readonly problems: readonly Problem[];
}

/** As `NamedSources`, before it is told. */
export interface FoundSources {
	readonly paths: readonly string[];
	readonly failures: readonly Failure[];
}

/**
 * What a command reads: the sources it names, addresses among them fetched and kept first; without any
 * $META_BRIEF_LIBRARY, else the reader's library as it was last fetched, else the articles that come with the program.
 */
export async function namedSources(sources: readonly string[], context: Context): Promise<NamedSources> {
	const {paths, failures} = await find(sources, context);
	const problems: Problem[] = [];
	for (const failure of failures) problems.push(await reportFailure(failure, context));
	return {paths, problems};
}

async function find(sources: readonly string[], context: Context): Promise<FoundSources> {
	if (sources.length === 0) return library(context);
	if (!sources.some((source) => isUrl(source) || mayBeOpml(source))) return {paths: sources, failures: []};
	// Loaded for those who ask the web alone.
	const {fetchNamed} = await import('./fetch-named.js');
	return fetchNamed(sources, context);
}

async function library({io, config}: Context): Promise<FoundSources> {
	if (io.env.META_BRIEF_LIBRARY || !config.sources?.length) return {paths: [findLibrary(io.env)], failures: []};
	const {libraryShelf} = await import('./library-shelf.js');
	const shelf = await libraryShelf(io.env);
	const [paths, failures]: [string[], Failure[]] = [[], []];
	for (const {source} of config.sources) {
		const file = isUrl(source) ? shelf.fileOf(source) : source;
		if (isUrl(source) && !existsSync(file)) failures.push({source, kind: 'notFetched', detail: 'never'});
		else paths.push(file);
	}
	return {paths, failures};
}
