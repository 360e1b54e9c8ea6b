import type {Listed} from '../../ingest/list-sources.js';
import type {FiledSource} from '../../store/collection/collection.js';

/** Whether what is listed is just what was filed: the same files in the same order, of the same size and date. */
export function isUnchanged(filed: readonly FiledSource[], listed: readonly Listed[]): boolean {
	return filed.length === listed.length && listed.every((one, place) => isSame(filed[place], one));
}

/** Whether a source is as it was when it was filed. */
export function isSame(filed: FiledSource | undefined, listed: Listed): boolean {
	return listed.kind === 'file' && filed?.path === listed.path && filed.size === listed.size && filed.modified === listed.modified;
}
