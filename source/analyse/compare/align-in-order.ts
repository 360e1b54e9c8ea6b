import {at, type Bead, type Table} from './bead.js';

/** From which value on two sentences are paired; each pair where one sentence says what several say; and what no such pair may be below. */
export interface Thresholds {
	readonly single: number;
	readonly joined: number;
	readonly least: number;
}

// Most sentences on the longer side of one bead.
const longest = 7;

interface Step {
	readonly di: number;
	readonly dj: number;
}

// Skips first: a pair that gains nothing is not made.
const steps: readonly Step[] = [
	{di: 1, dj: 0},
	{di: 0, dj: 1},
	{di: 1, dj: 1},
	...Array.from({length: longest - 1}, (_, extra) => [
		{di: 1, dj: extra + 2},
		{di: extra + 2, dj: 1},
	]).flat(),
];

/**
 * The beads that run in the same order through both texts and gain most, by dynamic programming (Gale and Church 1993, with
 * a value for each pair of sentences for length). O(n·m).
 */
export function alignInOrder(values: Table, rows: number, columns: number, thresholds: Thresholds): Bead[] {
	const width = columns + 1;
	const best = new Float64Array((rows + 1) * width);
	const taken = new Array<Step | undefined>((rows + 1) * width);
	for (let cell = 1; cell < best.length; cell += 1) {
		const [i, j] = [Math.floor(cell / width), cell % width];
		let top = Number.NEGATIVE_INFINITY;
		for (const step of steps) {
			if (step.di > i || step.dj > j) continue;
			const total = (best[cell - step.di * width - step.dj] ?? 0) + gain(values, i, j, step, thresholds);
			if (total <= top) continue;
			top = total;
			taken[cell] = step;
		}
		best[cell] = top;
	}
	return readBack(taken, rows, columns);
}

/** What a step that ends before (i, j) adds; never to be taken where a pair in it is too unlike. */
function gain(values: Table, i: number, j: number, {di, dj}: Step, {single, joined, least}: Thresholds): number {
	if (di === 0 || dj === 0) return 0;
	if (di + dj === 2) return at(values, i - 1, j - 1) - single;
	let sum = 0;
	for (let k = 1; k <= Math.max(di, dj); k += 1) {
		const value = at(values, di > 1 ? i - k : i - 1, dj > 1 ? j - k : j - 1);
		if (value < least) return Number.NEGATIVE_INFINITY;
		sum += value - joined;
	}
	return sum;
}

function readBack(taken: readonly (Step | undefined)[], rows: number, columns: number): Bead[] {
	const beads: Bead[] = [];
	for (let i = rows, j = columns; i > 0 || j > 0; ) {
		const {di, dj} = taken[i * (columns + 1) + j] ?? {di: i, dj: j};
		if (di > 0 && dj > 0) beads.push({a: {from: i - di, to: i}, b: {from: j - dj, to: j}, isMoved: false});
		i -= di;
		j -= dj;
	}
	return beads.reverse();
}
