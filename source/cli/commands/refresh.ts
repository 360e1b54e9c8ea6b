import {isUrl} from '../../ingest/list-sources.js';
import type {ConfiguredSource} from '../../model/config.js';
import type {LibrarySource} from '../../model/library.js';
import {sourceWords} from '../../wording/sources.js';
import type {Command} from '../command.js';
import type {Context} from '../context.js';
import {type ExitCode, exitCode, worse} from '../exit-code.js';
import {reportFailure} from '../report-failure.js';
import {emitSources} from '../sources/emit-sources.js';
import {findSource} from '../sources/find-source.js';
import {librarySource} from '../sources/library-source.js';
import {openFetching} from '../sources/open-fetching.js';
import {updateSource} from '../sources/update-source.js';

/** `refresh`: asks the library's sources of the web, or those named, for what is new. */
export async function refresh({sources: names}: Extract<Command, {kind: 'refresh'}>, context: Context): Promise<ExitCode> {
	const configured = context.config.sources ?? [];
	const chosen = names.length === 0 ? configured : names.map((name) => findSource(name, configured));
	for (const [at, name] of names.entries()) if (!chosen[at]) await context.warn(sourceWords[context.settings.language].notInLibrary(name));
	const fetching = await openFetching(context);
	let code: ExitCode = chosen.every(Boolean) ? exitCode.done : exitCode.nothingFound;
	const ask = async (source: ConfiguredSource): Promise<LibrarySource> => {
		const update = await updateSource({...source, url: source.source}, fetching);
		for (const failure of update.failures) await reportFailure(failure, context);
		if (update.failures.length > 0) code = worse(code, exitCode.sourceUnread);
		const status = {new: 'fetched', unchanged: 'unchanged', failed: 'failed'} as const;
		const listed = librarySource(source, configured.indexOf(source) + 1, fetching.shelf, context.settings.language);
		return {...listed, status: status[update.status], added: update.added};
	};
	const asked = await Promise.all(chosen.flatMap((source) => (source && isUrl(source.source) ? ask(source) : [])));
	await emitSources(asked, context);
	return code;
}
