import {mkdirSync} from 'node:fs';
import path from 'node:path';
import type {ArticleFile, ArticleHead} from '../../model/filed-article.js';
import {type BodyPile, type DiskPile, discardPile, diskPile, memoryPile} from './body-pile.js';
import type {CollectionContents} from './collection.js';
import {draftPath} from './draft-path.js';
import {fileCollection} from './file-collection.js';
import {unpackBody} from './pack-body.js';
import {rememberLast, unpackedBodies} from './remember-last.js';

/** An article as it is filed. */
export interface FiledArticle {
	readonly head: ArticleHead;
	readonly packed: Uint8Array;
	/** The marks of its lines. */
	readonly marks: Uint32Array;
	/** The id it came with. */
	readonly given: string;
	/** Its place in the collection it was taken from unchanged; null: it was made anew. */
	readonly origin: number | null;
}

/** A collection that is being gathered: its heads in memory, its bodies packed and, where they will be kept, on disk. */
export interface Draft extends ArticleFile {
	readonly heads: readonly ArticleHead[];
	add(article: FiledArticle): void;
	/** Puts another version of an article in the place of the one there. */
	replace(index: number, version: Pick<FiledArticle, 'head' | 'packed'>): void;
	/** The marks of its lines. */
	marks(index: number): Uint32Array;
	/** The body as it is packed. */
	packed(index: number): Uint8Array;
	/** The id an article came with. */
	given(index: number): string;
	/** Its place in the collection it was taken from, where it is as it was there; else null. */
	origin(index: number): number | null;
	/** Puts the draft in the place of the collection kept so far, and says whether it could; else the next run has more to do. */
	keep(contents: Omit<CollectionContents, 'given' | 'bodies' | 'marks'>): boolean;
}

/** A new draft, to be kept at `place`; null: nowhere. */
export function startDraft(place: string | null): Draft {
	const disk = place === null ? null : tryDisk(place);
	const discard = () => disk && discardPile(disk);
	process.once('exit', discard);
	const pile: BodyPile = disk ?? memoryPile();
	const heads: ArticleHead[] = [];
	const others: Record<number, string> = {};
	const marks: Uint32Array[] = [];
	const origins: (number | null)[] = [];
	/** Where in the pile the body of each article lies. */
	const bodies: number[] = [];
	const unpacked = rememberLast((body) => unpackBody(pile.read(body)), unpackedBodies);
	const bodyAt = (index: number) => bodies[index] ?? 0;
	return {
		heads,
		head: (index, field) => (heads[index] as ArticleHead)[field],
		body: (index) => unpacked(bodyAt(index)),
		packed: (index) => pile.read(bodyAt(index)),
		marks: (index) => marks[index] ?? none,
		origin: (index) => origins[index] ?? null,
		given: (index) => others[index] ?? (heads[index] as ArticleHead).id,
		add(article) {
			const {head, packed, given} = article;
			if (given !== head.id) others[heads.length] = given;
			heads.push(head);
			marks.push(article.marks);
			origins.push(article.origin);
			bodies.push(pile.add(packed));
		},
		replace(index, {head, packed}) {
			heads[index] = head;
			origins[index] = null;
			bodies[index] = pile.add(packed);
		},
		keep(contents) {
			process.off('exit', discard);
			return disk !== null && place !== null && tryToKeep(disk, {...contents, given: others, bodies, marks}, place);
		},
	};
}

const none = new Uint32Array(0);

function tryDisk(place: string): DiskPile | null {
	try {
		mkdirSync(path.dirname(place), {recursive: true, mode: 0o700});
		return diskPile(draftPath(place));
	} catch {
		return null;
	}
}

function tryToKeep(pile: DiskPile, contents: CollectionContents, place: string): boolean {
	try {
		fileCollection(pile, contents, place);
		return true;
	} catch {
		discardPile(pile);
		return false;
	}
}
