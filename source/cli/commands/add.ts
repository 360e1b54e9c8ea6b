import {existsSync} from 'node:fs';
import path from 'node:path';
import {isUrl} from '../../ingest/list-sources.js';
import type {LibrarySource} from '../../model/library.js';
import type {NewSource} from '../../store/config/edit-sources.js';
import {sourceWords} from '../../wording/sources.js';
import type {Command} from '../command.js';
import type {Context} from '../context.js';
import {type ExitCode, exitCode, worse} from '../exit-code.js';
import {reportFailure} from '../report-failure.js';
import {editLibrary} from '../sources/edit-library.js';
import {emitSources} from '../sources/emit-sources.js';
import {librarySource} from '../sources/library-source.js';
import {openFetching} from '../sources/open-fetching.js';
import {opmlFile} from '../sources/opml-file.js';
import {type Fetching, updateSource} from '../sources/update-source.js';

/**
 * `add`: sources become part of the library: addresses that answer (a site's front page as the feed it names), the
 * feeds of a list in OPML, files and folders. What is there already is not added again.
 */
export async function add({sources}: Extract<Command, {kind: 'add'}>, context: Context): Promise<ExitCode> {
	const fetching = await openFetching(context);
	const there = (context.config.sources ?? []).map(({source}) => source);
	const wanted = (await Promise.all(sources.map((source) => toAdd(source, context)))).flat();
	const found = await Promise.all(wanted.map((source) => settled(source, fetching, context)));
	const fresh = [
		...new Map(found.flatMap((source) => (source && !there.includes(source.source) ? [[source.source, source]] : []))).values(),
	];
	if (fresh.length > 0) await editLibrary(context, fresh, []);
	const {language} = context.settings;
	const added = fresh.map((source, at): LibrarySource => {
		const listed = librarySource(source, there.length + at + 1, fetching.shelf, language);
		return {...listed, status: 'added', added: listed.articles};
	});
	await emitSources(added, context);
	return found.reduce<ExitCode>((code, source) => (source ? code : worse(code, exitCode.sourceUnread)), exitCode.done);
}

async function toAdd(source: string, context: Context): Promise<readonly (NewSource | null)[]> {
	if (isUrl(source)) return [{source, name: null}];
	const feeds = await opmlFile(source);
	if (feeds) return feeds.map(({url, title}) => ({source: url, name: title}));
	if (existsSync(source)) return [{source: path.resolve(source), name: null}];
	await context.warn(sourceWords[context.settings.language].nothingHere(source));
	return [null];
}

/** A source as it is to be written down, or null where it does not answer. */
async function settled(wanted: NewSource | null, fetching: Fetching, context: Context): Promise<NewSource | null> {
	if (!wanted || !isUrl(wanted.source)) return wanted;
	const url = URL.canParse(wanted.source) ? new URL(wanted.source).href : null;
	if (url === null) return reportFailure({source: wanted.source, kind: 'notFetched', detail: 'badAddress'}, context).then(() => null);
	const update = await updateSource({url, name: wanted.name, topic: null}, fetching);
	for (const failure of update.failures) await reportFailure(failure, context);
	return update.status === 'failed' ? null : {...wanted, source: update.url};
}
