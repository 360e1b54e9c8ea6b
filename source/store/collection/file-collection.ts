import {renameSync} from 'node:fs';
import {headFields} from '../../model/filed-article.js';
import type {DiskPile} from './body-pile.js';
import type {CollectionContents} from './collection.js';
import {segmentTail} from './segment-file.js';

/** Makes a pile of bodies a collection's file, in one step: it takes the place of what was at `path`. Throws where it cannot. */
export function fileCollection(pile: DiskPile, {sources, heads, given, shelves, arrangedBy}: CollectionContents, path: string): void {
	const columns = headFields.map((field) => [field, toBytes(heads.map((head) => head[field]))] as const);
	const segments = {
		sources: toBytes(sources),
		shelves: toBytes(shelves),
		arrangedBy: toBytes(arrangedBy),
		given: toBytes(given),
		offsets: new Uint8Array(Float64Array.from(pile.offsets).buffer),
		...Object.fromEntries(columns),
	};
	pile.finish((hash) => segmentTail(segments, hash));
	renameSync(pile.path, path);
}

const toBytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
