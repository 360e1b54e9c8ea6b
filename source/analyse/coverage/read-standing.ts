import {type Neighbours, rankAmong} from './neighbours.js';

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

/** How two articles stand to each other, `likeness` being theirs. */
export function readStanding(near: Neighbours, a: number, b: number, likeness: number): Standing {
	const [rankA, rankB] = [rankOf(near, a, b), rankOf(near, b, a)];
	const [nearestA, nearestB] = [nearestOf(near, a) ?? likeness, nearestOf(near, b) ?? likeness];
	return {
		rankBest: Math.min(rankA, rankB),
		rankWorst: Math.max(rankA, rankB),
		ofNearest: likeness / (Math.max(nearestA, nearestB) + leastNearest),
		ofFarther: likeness / (Math.min(nearestA, nearestB) + leastNearest),
		aboveUsual: likeness - (sumOfNearest(near, a, usualNeighbours) + sumOfNearest(near, b, usualNeighbours)) / (2 * usualNeighbours),
	};
}

/** Keeps a part of nothing from being anything. */
const leastNearest = 1e-6;

function rankOf(near: Neighbours, row: number, other: number): number {
	const rank = rankAmong(near, row, other);
	return rank === -1 ? outside : rank;
}

const nearestOf = ({limit, sizes, likeness}: Neighbours, row: number): number | undefined =>
	sizes[row] === 0 ? undefined : likeness[row * limit];

/** The likeness of an article to the nearest `count`, summed up; those that are missing count 0. */
function sumOfNearest({limit, sizes, likeness}: Neighbours, row: number, count: number): number {
	let sum = 0;
	for (let rank = 0; rank < Math.min(count, sizes[row] as number); rank++) sum += likeness[row * limit + rank] as number;
	return sum;
}

/** How far two articles have their neighbours in common, 0 to 1, the nearer ones counting more. */
export function commonNeighbours(near: Neighbours, a: number, b: number): number {
	const {limit, sizes, rows, likeness} = near;
	let shared = 0;
	for (let rank = 0; rank < (sizes[a] as number); rank++) {
		const other = rankAmong(near, b, rows[a * limit + rank] as number);
		if (other !== -1) shared += Math.min(likeness[a * limit + rank] as number, likeness[b * limit + other] as number);
	}
	return shared / (Math.min(sumOfNearest(near, a, limit), sumOfNearest(near, b, limit)) || 1);
}
