import {listSources} from '../../ingest/list-sources.js';
import type {Article} from '../../model/article.js';
import {filedArticle} from '../../model/filed-article.js';
import {restoreShelves} from '../../shelves/keep-shelves.js';
import type {Shelf} from '../../shelves/shelve-stories.js';
import type {Collection, KeptFailure} from '../../store/collection/collection.js';
import {openCollection} from '../../store/collection/open-collection.js';
import {pruneCollections} from '../../store/collection/prune-collections.js';
import type {Context} from '../context.js';
import type {Progress} from '../progress.js';
import {collectionPath} from './collection-path.js';
import {isUnchanged} from './is-unchanged.js';
import type {Origin} from './origin.js';

/** The articles of the sources, and what could not be read. */
export interface Gathered {
	readonly articles: readonly Article[];
	readonly failures: readonly KeptFailure[];
	/** Where `keep` keeps them; null: nowhere. */
	readonly place: string | null;
	/** Their shelves where they were kept from an earlier run and nothing has changed, neither the articles nor what decides; else null. */
	shelvesBy(arrangedBy: string): readonly Shelf[] | null;
	/** Where an earlier run kept much the same and what is known of it, and the place each article had there, −1 for one that is new or has changed; null: nowhere. */
	before(): KeptBefore | null;
	/** Where all this is kept now; null: nowhere. */
	origin(): Origin | null;
	/**
	 * Keeps the articles on the shelves they were given, for the next run. `arrangedBy` names all that decided. Where few have changed
	 * since `before`, only the `changes` are written, and what lies there stays.
	 */
	keep(shelves: readonly Shelf[], arrangedBy: string, what: 'whole' | 'changes'): Promise<void>;
}

/** What was last kept as a whole, as far as it is still so. */
export interface KeptBefore {
	readonly origin: Origin;
	/** How many articles that was. */
	readonly length: number;
	readonly places: Int32Array;
}

export interface GatherOptions {
	/** Told how far reading is. */
	readonly progress: Progress | null;
	/** Told of what is there so far, now and then during a long read, with the file it will be kept in; null: nobody waits for it. */
	readonly onSome: ((some: Gathered, path: string) => Promise<void>) | null;
	/** Asked after each article: whether reading is to end. What was read until then is gathered, and what an earlier run kept. */
	readonly isStopped: () => boolean;
}

/**
 * Gathers the articles of sources: what was kept of an earlier run and has not changed since is taken from there,
 * and only the rest is read and cleaned.
 */
export async function gather(sources: readonly string[], context: Context, options: GatherOptions): Promise<Gathered> {
	const path = await collectionPath(sources, context);
	const kept = path === null ? null : openCollection(path);
	const listed = [...listSources(sources)];
	const anew = async () => (await import('./read-anew.js')).readAnew(listed, {...options, path, kept, context});
	if (!kept || path === null || !isUnchanged(kept.sources, listed)) return anew();
	pruneCollections(path, {whole: true});
	return asKept(kept, path, anew);
}

function before(kept: Collection, place: string): KeptBefore {
	const {stamp, length, places} = kept.base();
	return {origin: {place, stamp}, length, places};
}

function asKept(kept: Collection, place: string, anew: () => Promise<Gathered>): Gathered {
	let origin: Origin | null = {place, stamp: kept.stamp};
	return {
		articles: Array.from({length: kept.length}, (_, index) => filedArticle(kept, index)),
		failures: kept.sources.flatMap(({failures}) => failures),
		place,
		shelvesBy: (arrangedBy) => (arrangedBy === kept.arrangedBy ? restoreShelves(kept.shelves, kept) : null),
		before: () => before(kept, place),
		origin: () => origin,
		async keep(shelves, arrangedBy, what) {
			const again = await anew();
			await again.keep(shelves, arrangedBy, what);
			origin = again.origin();
		},
	};
}
