import type {Listed} from '../../ingest/list-sources.js';
import type {FiledSource} from '../../store/collection/collection.js';

/** Whether what is listed is just what was filed: the same files in the same order, of the same size and date, and the same that could not be read. */
export function isUnchanged(filed: readonly FiledSource[], listed: readonly Listed[]): boolean {
	return filed.length === listed.length && listed.every((one, place) => isSame(filed[place], one) || failsAgain(filed[place], one));
}

/** Whether a source is as it was when it was filed, and was filed as a whole. */
export function isSame(filed: FiledSource | undefined, listed: Listed): boolean {
	return filed?.begins === null && isSameFile(filed, listed);
}

/** Whether a source is as it was when it was filed, as a whole or not. */
export function isSameFile(filed: FiledSource, listed: Listed): boolean {
	return listed.kind === 'file' && filed.path === listed.path && filed.size === listed.size && filed.modified === listed.modified;
}

/** Whether what is no file now was none before, for the same reason: a link that leads nowhere. */
function failsAgain(filed: FiledSource | undefined, listed: Listed): boolean {
	if (listed.kind !== 'failure') return false;
	const {source, kind, detail} = listed.failure;
	return filed?.failures.some((known) => known.source === source && known.kind === kind && known.detail === detail) ?? false;
}
