import {mkdirSync} from 'node:fs';
import path from 'node:path';
import type {ArticleFile, ArticleHead} from '../../model/filed-article.js';
import {type BodyPile, type DiskPile, discardPile, diskPile, memoryPile} from './body-pile.js';
import type {Arrangement, Base, Collection} from './collection.js';
import {draftPath} from './draft-path.js';
import {fileChanges, fileCollection} from './file-collection.js';
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
}

/** An article that lies in a collection already. */
export interface Lying {
	readonly collection: Collection;
	readonly index: number;
}

/** A collection that is being gathered: its heads in memory, its bodies packed and, where they will be kept, on disk. What lies in another collection is read from there. */
export interface Draft extends ArticleFile {
	readonly length: number;
	add(article: FiledArticle): void;
	/** Takes an article from where it lies, with the id it has here. */
	take(lying: Lying, id: ArticleHead['id']): void;
	/** Puts another version of an article in the place of the one there. */
	replace(index: number, version: Pick<FiledArticle, 'head' | 'packed'>): void;
	/** The marks of its lines. */
	marks(index: number): Uint32Array;
	/** The body as it is packed. */
	packed(index: number): Uint8Array;
	/** The id an article came with. */
	given(index: number): string;
	/** Where it was taken from, if it is as it is there; else null. */
	lying(index: number): Lying | null;
	/**
	 * Puts the draft in the place of the collection kept so far, or, told what that is, only what has changed beside it. Returns its
	 * stamp, null where it cannot be: then the next run has more to do.
	 */
	keep(arrangement: Arrangement, upon: Base | null): string | null;
}

/** An article of a draft: made for it, with its body in the pile, or lying elsewhere. */
type Entry =
	| (Omit<FiledArticle, 'packed'> & {readonly kind: 'own'; readonly body: number})
	| (Lying & {readonly kind: 'lying'; readonly id: ArticleHead['id']});

/** A new draft, to be kept at `place`; null: nowhere. */
export function startDraft(place: string | null): Draft {
	const disk = place === null ? null : tryDisk(place);
	const discard = () => disk && discardPile(disk);
	process.once('exit', discard);
	const pile: BodyPile = disk ?? memoryPile();
	const entries: Entry[] = [];
	const unpacked = rememberLast((body) => unpackBody(pile.read(body)), unpackedBodies);
	const at = (index: number): Entry => {
		const entry = entries[index];
		if (!entry) throw new Error(`no article ${index}`);
		return entry;
	};
	const draft: Omit<Draft, 'keep' | 'length'> = {
		head: (index, field) => headField(at(index), field),
		body: (index) => {
			const entry = at(index);
			return entry.kind === 'own' ? unpacked(entry.body) : entry.collection.body(entry.index);
		},
		packed: (index) => {
			const entry = at(index);
			return entry.kind === 'own' ? pile.read(entry.body) : entry.collection.packed(entry.index);
		},
		marks: (index) => marksOf(at(index)),
		lying: (index) => {
			const entry = at(index);
			return entry.kind === 'lying' ? entry : null;
		},
		given: (index) => givenOf(at(index)),
		add: ({head, packed, marks, given}) => void entries.push({kind: 'own', head, marks, given, body: pile.add(packed)}),
		take: ({collection, index}, id) => void entries.push({kind: 'lying', collection, index, id}),
		replace(index, {head, packed}) {
			const [marks, given] = [marksOf(at(index)), givenOf(at(index))];
			entries[index] = {kind: 'own', head, marks, given, body: pile.add(packed)};
		},
	};
	return {
		...draft,
		get length() {
			return entries.length;
		},
		keep(arrangement, upon) {
			process.off('exit', discard);
			return disk !== null && place !== null ? tryToKeep({disk, entries, packed: draft.packed, arrangement, upon, place}) : null;
		},
	};
}

/** An article that lies elsewhere was found to have topics there, not here. */
function headField<Field extends keyof ArticleHead>(entry: Entry, field: Field): ArticleHead[Field] {
	if (entry.kind === 'own') return entry.head[field];
	if (field === 'topics') return noTopics as unknown as ArticleHead[Field];
	return field === 'id' ? (entry.id as ArticleHead[Field]) : entry.collection.head(entry.index, field);
}

const noTopics: ArticleHead['topics'] = [];

const marksOf = (entry: Entry): Uint32Array => (entry.kind === 'own' ? entry.marks : entry.collection.marks(entry.index));

const givenOf = (entry: Entry): string => (entry.kind === 'own' ? entry.given : entry.collection.given(entry.index));

function tryDisk(place: string): DiskPile | null {
	try {
		mkdirSync(path.dirname(place), {recursive: true, mode: 0o700});
		return diskPile(draftPath(place));
	} catch {
		return null;
	}
}

interface Keeping {
	readonly disk: DiskPile;
	readonly entries: readonly Entry[];
	readonly packed: Draft['packed'];
	readonly arrangement: Arrangement;
	readonly upon: Base | null;
	readonly place: string;
}

function tryToKeep(keeping: Keeping): string | null {
	try {
		return file(keeping);
	} catch {
		discardPile(keeping.disk);
		return null;
	}
}

function file({disk, entries, packed, arrangement, upon, place}: Keeping): string {
	const places = Int32Array.from(entries, (entry, index) => (hasItsPlace(entry, upon) ? (upon?.places[index] ?? -1) : -1));
	/** The articles that are not read from the collection below. */
	const written = [...places.keys()].filter((index) => places[index] === -1);
	const bodies = written.map((index) => {
		const entry = entries[index] as Entry;
		return entry.kind === 'own' ? entry.body : disk.add(packed(index));
	});
	for (const [number, index] of written.entries()) places[index] = -1 - number;
	const entryOf = (number: number) => entries[written[number] ?? 0] as Entry;
	const pile = {
		...{disk, bodies},
		head: <Field extends keyof ArticleHead>(number: number, field: Field) => headField(entryOf(number), field),
		marks: (number: number) => marksOf(entryOf(number)),
		given: (number: number) => givenOf(entryOf(number)),
	};
	return upon ? fileChanges(pile, places, upon.stamp, arrangement, place) : fileCollection(pile, arrangement, place);
}

/** Whether an article can be read from a collection as it is there: under the same id. */
const hasItsPlace = (entry: Entry, upon: Base | null): boolean =>
	upon !== null && entry.kind === 'lying' && entry.id === entry.collection.head(entry.index, 'id');
