import type {FoundFile} from '../../ingest/find-files.js';
import type {Listed} from '../../ingest/list-sources.js';
import type {Collection, FiledSource} from '../../store/collection/collection.js';
import {isSame} from './is-unchanged.js';

/** A source whose articles lie in a collection. */
export interface KnownSource {
	readonly collection: Collection;
	readonly source: FiledSource;
	/** Place of its first article. */
	readonly first: number;
}

/** Finds the sources of collections that are as they were when they were filed; null for any other. */
export function knownSources(collections: readonly Collection[]): (listed: Listed) => KnownSource | null {
	const known = new Map<string, KnownSource[]>();
	for (const collection of collections) {
		let first = 0;
		for (const source of collection.sources) {
			const versions = known.get(source.path);
			if (versions) versions.push({collection, source, first});
			else known.set(source.path, [{collection, source, first}]);
			first += source.articles;
		}
	}
	const find = (file: FoundFile) => known.get(file.path)?.find(({source}) => isSame(source, file)) ?? null;
	return (listed) => (listed.kind === 'file' ? find(listed) : null);
}
