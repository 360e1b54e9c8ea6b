import {findNeighbours} from './find-neighbours.js';
import {isSameForm} from './is-same-form.js';
import {longestGap} from './longest-gap.js';
import type {Reading} from './read-collection.js';
import {readSigns} from './read-signs.js';

/** Two articles that may tell one story, by their places in the collection (`a` before `b`), and the signs for and against it. */
export interface Pair {
	readonly a: number;
	readonly b: number;
	/** One number for each of `signNames`, in that order. */
	readonly signs: readonly number[];
}

/** All pairs worth judging: articles that are near neighbours by their words or by their leads. */
export function findPairs(readings: readonly Reading[]): Pair[] {
	const days = readings.map(({day}) => day);
	const near = (['words', 'lead'] as const).map((field) =>
		findNeighbours(
			readings.map((reading) => reading[field]),
			days,
			longestGap,
		),
	);
	return readings.flatMap((reading, a) => {
		const others = new Set(near.flatMap((lists) => lists[a] ?? []));
		const rivals = [...others].sort((x, y) => x - y).filter((b) => !isSameForm(reading, readings[b] as Reading));
		return rivals.map((b): Pair => ({a, b, signs: readSigns(reading, readings[b] as Reading, readings.length)}));
	});
}
