import {renameSync, rmSync} from 'node:fs';
import {type ArticleFile, headFields} from '../../model/filed-article.js';
import type {DiskPile} from './body-pile.js';
import {changesPath} from './changes-path.js';
import type {Arrangement} from './collection.js';
import {jsonBytes, numberBytes, sourceColumns, topicColumns} from './columns.js';
import {type Segments, writeSegments} from './segment-file.js';

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
	const stamp = finish(pile, arrangement, []);
	renameSync(pile.disk.path, path);
	rmSync(changesPath(path), {force: true});
	return stamp;
}

/**
 * Lays a pile that holds what has changed beside the collection it changes, whose stamp is `base`; `places` tells where each article
 * lies: its place there, or from −1 down its place in the pile. Returns the stamp of both together; throws where it cannot.
 */
export function fileChanges(pile: Pile, places: Int32Array, base: string, arrangement: Arrangement, path: string): string {
	const stamp = finish(pile, arrangement, [
		['base', jsonBytes(base)],
		['places', numberBytes(places)],
	]);
	renameSync(pile.disk.path, changesPath(path));
	return stamp;
}

const finish = (pile: Pile, arrangement: Arrangement, more: Segments): string =>
	pile.disk.finish((hash, write) => writeSegments(segments(pile, arrangement, more), hash, write));

function* segments({disk, bodies, ...pile}: Pile, arrangement: Arrangement, more: Segments): Segments {
	yield* more;
	yield* sourceColumns(arrangement.sources);
	yield* topicColumns(arrangement.topics);
	yield ['shelves', jsonBytes(arrangement.shelves)];
	yield ['arrangedBy', jsonBytes(arrangement.arrangedBy)];
	const places = [...bodies.keys()];
	yield ['given', jsonBytes(places.flatMap((place) => (pile.given(place) === pile.head(place, 'id') ? [] : [[place, pile.given(place)]])))];
	yield ['bodies', numberBytes(Float64Array.from(bodies.flatMap((body) => [disk.offsets[body] ?? 0, disk.offsets[body + 1] ?? 0])))];
	yield ['markCounts', numberBytes(Uint32Array.from(places, (place) => pile.marks(place).length))];
	yield ['marks', Buffer.concat(places.map((place) => numberBytes(pile.marks(place))))];
	// Topics are those of the arrangement; they change though an article does not.
	for (const field of headFields) if (field !== 'topics') yield [field, jsonBytes(places.map((place) => pile.head(place, field)))];
}
