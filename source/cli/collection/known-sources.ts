import type {Listed} from '../../ingest/list-sources.js';
import type {Collection, FiledSource} from '../../store/collection/collection.js';
import type {Lying} from '../../store/collection/start-draft.js';
import {isSame, isSameFile} from './is-unchanged.js';

/** A source whose articles lie in a collection. */
export interface KnownSource {
	readonly collection: Collection;
	readonly source: FiledSource;
	/** Place of its first article. */
	readonly first: number;
}

/** Finds what collections have of sources that are as they were when they were filed. */
export interface KnownSources {
	/** All of a source; null where no collection has that. */
	whole(listed: Listed): KnownSource | null;
	/** Of a source that was not read to its end, where an article lies, by its place among all of it; null where no collection has it. */
	piece(listed: Listed): (place: number) => Lying | null;
}

/** The sources of collections. */
export function knownSources(collections: readonly Collection[]): KnownSources {
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
	const versionsOf = (listed: Listed) => (listed.kind === 'file' ? (known.get(listed.path) ?? []) : []);
	return {
		whole: (listed) => versionsOf(listed).find(({source}) => isSame(source, listed)) ?? null,
		piece(listed) {
			const pieces = versionsOf(listed).filter(({source}) => source.begins !== null && isSameFile(source, listed));
			return (place) => {
				const piece = pieces.find(({source}) => isIn(source, place));
				return piece ? {collection: piece.collection, index: piece.first + place - (piece.source.begins ?? 0)} : null;
			};
		},
	};
}

const isIn = ({begins, articles}: FiledSource, place: number): boolean => begins !== null && place >= begins && place < begins + articles;
