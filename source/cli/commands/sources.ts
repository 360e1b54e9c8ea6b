import {isUrl} from '../../ingest/list-sources.js';
import type {Command} from '../command.js';
import type {Context} from '../context.js';
import {type ExitCode, exitCode} from '../exit-code.js';
import {emitSources} from '../sources/emit-sources.js';
import {libraryShelf} from '../sources/library-shelf.js';
import {librarySource} from '../sources/library-source.js';

/** `sources`: the library, with what is kept of each source; --opml gives its feeds as other readers take them. */
export async function sources(_: Extract<Command, {kind: 'sources'}>, context: Context): Promise<ExitCode> {
	const {io, config, settings, output} = context;
	const configured = config.sources ?? [];
	if (settings.opml) await output.write(await opml(configured.filter(({source}) => isUrl(source))));
	else {
		const shelf = await libraryShelf(io.env);
		const listed = configured.map((source, at) => librarySource(source, at + 1, shelf, settings.language));
		await emitSources(listed, context);
	}
	return exitCode.done;
}

async function opml(feeds: readonly {readonly source: string; readonly name: string | null}[]): Promise<string> {
	const {generateOpml} = await import('feedsmith');
	const outlines = feeds.map(({source, name}) => ({text: name ?? new URL(source).hostname, type: 'rss', xmlUrl: source}));
	return `${generateOpml({head: {title: 'meta-brief'}, body: {outlines}}).trimEnd()}\n`;
}
