import {mkdirSync} from 'node:fs';
import path from 'node:path';
import type {ArticleFile, ArticleHead} from '../../model/filed-article.js';
import {type BodyPile, type DiskPile, discardPile, diskPile, memoryPile} from './body-pile.js';
import type {CollectionContents} from './collection.js';
import {fileCollection} from './file-collection.js';
import {unpackBody} from './pack-body.js';
import {pruneCollections} from './prune-collections.js';
import {rememberLast, unpackedBodies} from './remember-last.js';

/** A collection that is being gathered: its heads in memory, its bodies packed and, where they will be kept, on disk. */
export interface Draft extends ArticleFile {
	readonly heads: readonly ArticleHead[];
	/** `given`: the id the article came with. */
	add(head: ArticleHead, packed: Uint8Array, given: string): void;
	/** The body as it is packed. */
	packed(index: number): Uint8Array;
	/** The id an article came with. */
	given(index: number): string;
	/** Puts the draft in the place of the collection kept so far; where that cannot be, the next run has more to do. */
	keep(contents: Omit<CollectionContents, 'given'>): void;
}

/** A new draft, to be kept at `place`; null: nowhere. */
export function startDraft(place: string | null): Draft {
	const disk = place === null ? null : tryDisk(place);
	const discard = () => disk && discardPile(disk);
	process.once('exit', discard);
	const pile: BodyPile = disk ?? memoryPile();
	const heads: ArticleHead[] = [];
	const others: Record<number, string> = {};
	return {
		heads,
		head: (index, field) => (heads[index] as ArticleHead)[field],
		body: rememberLast((index) => unpackBody(pile.read(index)), unpackedBodies),
		packed: (index) => pile.read(index),
		given: (index) => others[index] ?? (heads[index] as ArticleHead).id,
		add(head, packed, given) {
			if (given !== head.id) others[heads.length] = given;
			heads.push(head);
			pile.add(packed);
		},
		keep(contents) {
			if (disk && place !== null) tryToKeep(disk, {...contents, given: others}, place);
			process.off('exit', discard);
		},
	};
}

function tryDisk(place: string): DiskPile | null {
	try {
		mkdirSync(path.dirname(place), {recursive: true, mode: 0o700});
		pruneCollections(path.dirname(place));
		const pile = diskPile(`${place}.${process.pid}.tmp`);
		return pile;
	} catch {
		return null;
	}
}

function tryToKeep(pile: DiskPile, contents: CollectionContents, place: string): void {
	try {
		fileCollection(pile, contents, place);
	} catch {
		discardPile(pile);
	}
}
