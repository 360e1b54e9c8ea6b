import {renameSync} from 'node:fs';
import {headFields} from '../../model/filed-article.js';
import type {DiskPile} from './body-pile.js';
import type {CollectionContents} from './collection.js';
import {segmentTail} from './segment-file.js';

/** Makes a pile of bodies a collection's file, in one step: it takes the place of what was at `path`. Throws where it cannot. */
export function fileCollection(
	pile: DiskPile,
	{sources, heads, bodies, marks, given, shelves, arrangedBy, base}: CollectionContents,
	path: string,
): void {
	const columns = headFields.map((field) => [field, toBytes(heads.map((head) => head[field]))] as const);
	const segments = {
		sources: toBytes(sources),
		shelves: toBytes(shelves),
		arrangedBy: toBytes(arrangedBy),
		baseStamp: toBytes(base?.stamp ?? null),
		basePlaces: numbers(base?.places ?? new Int32Array(0)),
		given: toBytes(given),
		bodies: numbers(Float64Array.from(bodies.flatMap((body) => [pile.offsets[body] ?? 0, pile.offsets[body + 1] ?? 0]))),
		markCounts: numbers(Uint32Array.from(marks, ({length}) => length)),
		marks: Buffer.concat(marks.map(numbers)),
		...Object.fromEntries(columns),
	};
	pile.finish((hash) => segmentTail(segments, hash));
	renameSync(pile.path, path);
}

const numbers = ({buffer, byteOffset, byteLength}: Float64Array | Uint32Array | Int32Array) =>
	new Uint8Array(buffer, byteOffset, byteLength);

const toBytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
