import {listSources} from '../../ingest/list-sources.js';
import type {Article} from '../../model/article.js';
import {filedArticle} from '../../model/filed-article.js';
import {restoreShelves} from '../../shelves/keep-shelves.js';
import type {Shelf} from '../../shelves/shelve-stories.js';
import type {Collection, KeptFailure} from '../../store/collection/collection.js';
import {openCollection} from '../../store/collection/open-collection.js';
import type {Context} from '../context.js';
import type {Progress} from '../progress.js';
import {collectionPath} from './collection-path.js';
import {isUnchanged} from './is-unchanged.js';

/** The articles of the sources, and what could not be read. */
export interface Gathered {
	readonly articles: readonly Article[];
	readonly failures: readonly KeptFailure[];
	/** Their shelves where they were kept from an earlier run; null: arrange them. */
	readonly shelves: readonly Shelf[] | null;
	/** Keeps the articles on the shelves they were given, for the next run. */
	keep(shelves: readonly Shelf[]): void;
}

/**
 * Gathers the articles of sources: what was kept of an earlier run and has not changed since is taken from there,
 * and only the rest is read and cleaned.
 */
export async function gather(sources: readonly string[], context: Context, progress: Progress | null): Promise<Gathered> {
	const path = await collectionPath(sources, context);
	const kept = path === null ? null : openCollection(path);
	const listed = [...listSources(sources)];
	const shelves = kept && isUnchanged(kept.sources, listed) ? kept.shelves : null;
	if (kept && shelves) return asKept(kept, restoreShelves(shelves, kept));
	const {readAnew} = await import('./read-anew.js');
	return readAnew(listed, {path, kept, context, progress});
}

function asKept(kept: Collection, shelves: readonly Shelf[]): Gathered {
	return {
		articles: Array.from({length: kept.length}, (_, index) => filedArticle(kept, index)),
		failures: kept.sources.flatMap(({failures}) => failures),
		shelves,
		keep: () => {},
	};
}
