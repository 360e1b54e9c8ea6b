import type {LibrarySource} from '../../model/library.js';
import {sourceFields} from '../../present/json/source-fields.js';
import {sourcesView} from '../../present/views/sources-view.js';
import type {Context} from '../context.js';
import {emit} from '../emit.js';

/** Writes sources of the library in the form asked for. */
export function emitSources(sources: readonly LibrarySource[], context: Context): Promise<void> {
	const records = () => sources.map(sourceFields);
	return emit({object: () => ({sources: records()}), records, document: () => sourcesView(sources, context.settings.language)}, context);
}
