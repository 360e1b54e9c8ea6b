import {renameSync, rmSync} from 'node:fs';
import {type ArticleFile, headFields} from '../../model/filed-article.js';
import type {DiskPile} from './body-pile.js';
import {changesPath} from './changes-path.js';
import type {Arrangement} from './collection.js';
import {jsonBytes, numberBytes, type Segments, sourceColumns, topicColumns} from './columns.js';
import {segmentTail} from './segment-file.js';

/** Articles whose bodies are in a pile, and all else there is to file of them. */
export interface Pile extends Pick<ArticleFile, 'head'> {
	readonly disk: DiskPile;
	/** By article: where in the pile its body lies. */
	readonly bodies: readonly number[];
	marks(index: number): Uint32Array;
	given(index: number): string;
}

/** Makes a pile that holds all articles the collection's file, in one step: it takes the place of what was at `path`. Returns its stamp; throws where it cannot. */
export function fileCollection(pile: Pile, arrangement: Arrangement, path: string): string {
	const stamp = finish(pile, arrangement, {});
	renameSync(pile.disk.path, path);
	rmSync(changesPath(path), {force: true});
	return stamp;
}

/**
 * Lays a pile that holds what has changed beside the collection it changes, whose stamp is `base`; `places` tells where each article
 * lies: its place there, or from −1 down its place in the pile. Returns the stamp of both together; throws where it cannot.
 */
export function fileChanges(pile: Pile, places: Int32Array, base: string, arrangement: Arrangement, path: string): string {
	const stamp = finish(pile, arrangement, {base: jsonBytes(base), places: numberBytes(places)});
	renameSync(pile.disk.path, changesPath(path));
	return stamp;
}

function finish({disk, bodies, ...pile}: Pile, arrangement: Arrangement, more: Segments): string {
	const marks = bodies.map((_, index) => pile.marks(index));
	// Topics are those of the arrangement; they change though an article does not.
	const fields = headFields.filter((field) => field !== 'topics');
	const columns = fields.map((field) => [field, jsonBytes(bodies.map((_, index) => pile.head(index, field)))] as const);
	const given = bodies.flatMap((_, index) => (pile.given(index) === pile.head(index, 'id') ? [] : [[index, pile.given(index)]]));
	const segments = {
		...more,
		...sourceColumns(arrangement.sources),
		...topicColumns(arrangement.topics),
		shelves: jsonBytes(arrangement.shelves),
		arrangedBy: jsonBytes(arrangement.arrangedBy),
		given: jsonBytes(given),
		bodies: numberBytes(Float64Array.from(bodies.flatMap((body) => [disk.offsets[body] ?? 0, disk.offsets[body + 1] ?? 0]))),
		markCounts: numberBytes(Uint32Array.from(marks, ({length}) => length)),
		marks: Buffer.concat(marks.map(numberBytes)),
		...Object.fromEntries(columns),
	};
	return disk.finish((hash) => segmentTail(segments, hash));
}
