import {isUrl} from '../../ingest/list-sources.js';
import type {ConfiguredSource} from '../../model/config.js';
import {sourceWords} from '../../wording/sources.js';
import type {Command} from '../command.js';
import type {Context} from '../context.js';
import {type ExitCode, exitCode} from '../exit-code.js';
import {editLibrary} from '../sources/edit-library.js';
import {emitSources} from '../sources/emit-sources.js';
import {findSource} from '../sources/find-source.js';
import {libraryShelf} from '../sources/library-shelf.js';
import {librarySource} from '../sources/library-source.js';

/** `remove`: sources leave the library, and what was fetched of them goes; files and folders stay where they are. */
export async function remove({sources: names}: Extract<Command, {kind: 'remove'}>, context: Context): Promise<ExitCode> {
	const {io, config, settings} = context;
	const configured = config.sources ?? [];
	const found = names.map((name) => findSource(name, configured));
	const gone = [...new Set(found.flatMap((source) => source ?? []))];
	const shelf = await libraryShelf(io.env);
	const removed = gone.map((source) => ({...librarySource(source, configured.indexOf(source) + 1, shelf, settings.language), ...left}));
	if (gone.length > 0) await editLibrary(context, [], gone.flatMap(spellings));
	for (const {source} of gone) if (isUrl(source)) shelf.drop(source);
	for (const [at, name] of names.entries()) if (!found[at]) await context.warn(sourceWords[settings.language].notInLibrary(name));
	await emitSources(removed, context);
	return found.every(Boolean) ? exitCode.done : exitCode.nothingFound;
}

const left = {status: 'removed', problem: null} as const;

/** As it stands in the file, and as it was resolved. */
const spellings = ({source, written}: ConfiguredSource): string[] => [source, written];
