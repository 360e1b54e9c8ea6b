import {cosine} from '../terms/vector.js';
import {apartFromNeighbours} from './apart-from-neighbours.js';
import {findNeighbours, type Neighbours} from './find-neighbours.js';
import {isSameForm} from './is-same-form.js';
import {longestGap} from './longest-gap.js';
import type {Field, Reading} from './read-collection.js';
import {readSigns, type Surroundings, signNames} from './read-signs.js';

/** Nearest others looked at per article, by the field they are near in. */
const neighbourLimits = {words: 24, lead: 24, headline: 8} as const satisfies Partial<Record<Field, number>>;

/** Two articles less alike than this in their words and in their leads, as the root of the cosine, hardly ever tell one story. */
const leastAlike = 0.27;

/** What is done with an article and the later ones that may tell its story: the signs of all, `signNames` after `signNames`. */
export type VisitPairs = (a: number, others: readonly number[], signs: Float64Array) => void;

/**
 * Visits all pairs of a collection worth judging, each once: articles that are near neighbours by their words, leads or
 * headlines, and not one form filled in twice. Places count from 0, and `others` are greater than `a`.
 */
export function eachPair(readings: readonly Reading[], visit: VisitPairs): void {
	const [words, lead] = [near(readings, 'words'), near(readings, 'lead')];
	const around: Surroundings = {size: readings.length, words, lead, apart: apart(readings, words, lead)};
	const later = laterNeighbours([words, lead, near(readings, 'headline')], readings.length);
	readings.forEach((reading, a) => {
		const others = [...(later[a] ?? [])].sort((x, y) => x - y).filter((b) => isWorthJudging(reading, readings[b] as Reading));
		if (others.length === 0) return;
		const signs = new Float64Array(others.length * signNames.length);
		for (const [at, b] of others.entries()) {
			signs.set(readSigns({reading, place: a}, {reading: readings[b] as Reading, place: b}, around), at * signNames.length);
		}
		visit(a, others, signs);
	});
}

const apart = (readings: readonly Reading[], words: readonly Neighbours[], lead: readonly Neighbours[]) => [
	apartFromNeighbours(fieldOf(readings, 'words'), words),
	apartFromNeighbours(fieldOf(readings, 'lead'), lead),
	apartFromNeighbours(fieldOf(readings, 'names'), words),
];

const fieldOf = (readings: readonly Reading[], field: Field) => readings.map((reading) => reading[field]);

function near(readings: readonly Reading[], field: keyof typeof neighbourLimits): Neighbours[] {
	const days = readings.map(({day}) => day);
	return findNeighbours(fieldOf(readings, field), {days, longestGap, limit: neighbourLimits[field]});
}

/** For each place the later ones that are among its nearest in one of the lists, or it among theirs. */
function laterNeighbours(lists: readonly (readonly Neighbours[])[], size: number): Set<number>[] {
	const later = Array.from({length: size}, () => new Set<number>());
	for (const list of lists) {
		list.forEach(({places}, a) => {
			for (const b of places) later[Math.min(a, b)]?.add(Math.max(a, b));
		});
	}
	return later;
}

function isWorthJudging(a: Reading, b: Reading): boolean {
	const least = leastAlike ** 2;
	return (cosine(a.words, b.words) >= least || cosine(a.lead, b.lead) >= least) && !isSameForm(a, b);
}
