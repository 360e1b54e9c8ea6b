import type {Failure} from '../../ingest/ingested.js';
import {isUrl} from '../../ingest/list-sources.js';
import type {Context} from '../context.js';
import type {FoundSources} from './named-sources.js';
import {openFetching} from './open-fetching.js';
import {opmlFile} from './opml-file.js';
import {type Fetching, updateSource} from './update-source.js';

/**
 * Sources with the addresses among them, and in lists of feeds among them, fetched: each becomes the file its articles
 * are kept in. What cannot be had now is read as it was kept.
 */
export async function fetchNamed(sources: readonly string[], context: Context): Promise<FoundSources> {
	const fetching = await openFetching(context);
	const named = await Promise.all(sources.map((source) => fetched(source, fetching)));
	return {paths: named.flatMap(({paths}) => paths), failures: named.flatMap(({failures}) => failures)};
}

async function fetched(source: string, fetching: Fetching): Promise<FoundSources> {
	if (isUrl(source)) return fetchedUrl(source, fetching);
	const feeds = await opmlFile(source);
	if (!feeds) return {paths: [source], failures: []};
	const all = await Promise.all(feeds.map(({url}) => fetchedUrl(url, fetching)));
	return {paths: all.flatMap(({paths}) => paths), failures: all.flatMap(({failures}) => failures)};
}

async function fetchedUrl(url: string, fetching: Fetching): Promise<FoundSources> {
	const failed = (failure: Failure): FoundSources => ({paths: [], failures: [failure]});
	if (!URL.canParse(url)) return failed({source: url, kind: 'notFetched', detail: 'badAddress'});
	const update = await updateSource({url, name: null, topic: null}, fetching);
	return {paths: update.kept > 0 ? [fetching.shelf.fileOf(update.url)] : [], failures: update.failures};
}
