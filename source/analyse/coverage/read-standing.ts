import type {Neighbours} from './find-neighbours.js';

/** How two articles stand among the neighbours of both: the same likeness says more where nothing else comes near. */
export interface Standing {
	/** Places by which the other misses being the nearest, from the side where it is fewer and from the side where it is more. */
	readonly rankBest: number;
	readonly rankWorst: number;
	/** Their likeness as a part of that to the nearest of all: of the side that has the nearer one, and of the other. */
	readonly ofNearest: number;
	readonly ofFarther: number;
	/** Their likeness less the usual one to near articles, the mean of both sides (CSLS, Lample and others 2018). */
	readonly aboveUsual: number;
}

/** A rank for who is not among the nearest. */
const outside = 25;

/** Neighbours whose likeness counts as usual. */
const usualNeighbours = 10;

/** How the articles at two places stand to each other, `likeness` being theirs. */
export function readStanding(near: readonly Neighbours[], a: number, b: number, likeness: number): Standing {
	const [ofA, ofB] = [near[a], near[b]] as [Neighbours, Neighbours];
	const [rankA, rankB] = [rankOf(ofA, b), rankOf(ofB, a)];
	const [nearestA, nearestB] = [ofA.likeness[0] ?? likeness, ofB.likeness[0] ?? likeness];
	return {
		rankBest: Math.min(rankA, rankB),
		rankWorst: Math.max(rankA, rankB),
		ofNearest: likeness / (Math.max(nearestA, nearestB) + leastNearest),
		ofFarther: likeness / (Math.min(nearestA, nearestB) + leastNearest),
		aboveUsual: likeness - (usual(ofA) + usual(ofB)) / 2,
	};
}

/** Keeps a part of nothing from being anything. */
const leastNearest = 1e-6;

function rankOf({places}: Neighbours, place: number): number {
	const rank = places.indexOf(place);
	return rank === -1 ? outside : rank;
}

/** The mean likeness to the nearest; those that are missing count 0. */
function usual({likeness}: Neighbours): number {
	let sum = 0;
	for (let at = 0; at < usualNeighbours; at++) sum += likeness[at] ?? 0;
	return sum / usualNeighbours;
}

/** How far two articles have their neighbours in common, 0 to 1, the nearer ones counting more. */
export function commonNeighbours(near: readonly Neighbours[], a: number, b: number): number {
	const [one, two] = [near[a], near[b]] as [Neighbours, Neighbours];
	const shared = one.places.reduce((sum, place, at) => {
		const other = two.places.indexOf(place);
		return other === -1 ? sum : sum + Math.min(one.likeness[at] ?? 0, two.likeness[other] ?? 0);
	}, 0);
	return shared / (Math.min(total(one), total(two)) || 1);
}

const total = ({likeness}: Neighbours): number => likeness.reduce((sum, one) => sum + one, 0);
