import {cosine} from '../terms/vector.js';
import {findNeighbours, type Neighbour, neighbourLimit} from './find-neighbours.js';
import type {Reading} from './read-collection.js';

/** Two articles that may tell one story, by their places in the collection (`a` before `b`), and the signs for and against it. */
export interface Pair {
	readonly a: number;
	readonly b: number;
	/** One number for each of `signNames`, in that order. */
	readonly signs: readonly number[];
}

/** The weak signs a pair is judged by. Their order is part of the learned data. */
export const signNames = [
	'words',
	'lead',
	'headline',
	'names',
	'numbers',
	'headlineInLead',
	'bestWordsRank',
	'worstWordsRank',
	'bestLeadRank',
	'worstLeadRank',
	'wordsBesideBest',
	'leadBesideBest',
	'lengthRatio',
	'daysApart',
	'sameOutlet',
	'collection',
] as const;

/** Reports of one event appear within days; what is further apart is a follow-up or only looks alike. */
const longestGap = 3;

/** All pairs worth judging: articles that are near neighbours by their words or by their leads. */
export function findPairs(readings: readonly Reading[]): Pair[] {
	const mayMeet = (a: number, b: number) => (daysApart(readings[a], readings[b]) ?? 0) <= longestGap;
	const words = findNeighbours(
		readings.map((reading) => reading.words),
		mayMeet,
	);
	const leads = findNeighbours(
		readings.map((reading) => reading.lead),
		mayMeet,
	);
	const pairs: Pair[] = [];
	readings.forEach((_, place) => {
		const others = new Set([...(words[place] ?? []), ...(leads[place] ?? [])].map((neighbour) => neighbour.place));
		for (const other of others) {
			if (other < place && isNeighbour(place, words[other], leads[other])) continue;
			const [a, b] = other < place ? [other, place] : [place, other];
			pairs.push({a, b, signs: readSigns(readings, words, leads, a, b)});
		}
	});
	return pairs;
}

const isNeighbour = (place: number, ...lists: (readonly Neighbour[] | undefined)[]): boolean =>
	lists.some((list) => list?.some((neighbour) => neighbour.place === place));

type Neighbours = readonly (readonly Neighbour[])[];

function readSigns(readings: readonly Reading[], words: Neighbours, leads: Neighbours, a: number, b: number): number[] {
	const [one, two] = [readings[a] as Reading, readings[b] as Reading];
	const wordsAlike = cosine(one.words, two.words);
	const leadAlike = cosine(one.lead, two.lead);
	const wordsRanks = [rank(words[a], b), rank(words[b], a)];
	const leadRanks = [rank(leads[a], b), rank(leads[b], a)];
	return [
		wordsAlike,
		leadAlike,
		cosine(one.headline, two.headline),
		cosine(one.names, two.names),
		cosine(one.numbers, two.numbers),
		Math.max(cosine(one.headline, two.lead), cosine(two.headline, one.lead)),
		Math.min(...wordsRanks),
		Math.max(...wordsRanks),
		Math.min(...leadRanks),
		Math.max(...leadRanks),
		wordsAlike - bestOther(words, a, b),
		leadAlike - bestOther(leads, a, b),
		Math.min(one.length, two.length) / Math.max(one.length, two.length, 1),
		daysApart(one, two) ?? -1,
		one.outlet === null || two.outlet === null ? 0.5 : Number(one.outlet === two.outlet),
		Math.log2(readings.length),
	];
}

const rank = (list: readonly Neighbour[] = [], place: number): number => {
	const at = list.findIndex((neighbour) => neighbour.place === place);
	return at < 0 ? neighbourLimit : at;
};

/** How near the nearest third article is to either of two. */
const bestOther = (lists: Neighbours, a: number, b: number): number =>
	Math.max(
		0,
		...[...(lists[a] ?? []), ...(lists[b] ?? [])].filter(({place}) => place !== a && place !== b).map(({similarity}) => similarity),
	);

function daysApart(a: Reading | undefined, b: Reading | undefined): number | null {
	const [one, two] = [a?.day ?? null, b?.day ?? null];
	return one === null || two === null ? null : Math.abs(one - two);
}
