import {at, type Bead, type Range, type Similarity} from './bead.js';

// Two sentences that stand in another order must be clearly alike, and (nearly) each the other's best.
const moved = 0.35;
const slack = 0.05;
// A sentence beside a bead joins it from here on.
const attaching = 0.2;

/**
 * What an alignment in order leaves out: first pairs told in another order, then sentences beside a bead that belong to it.
 * The beads stay apart; each is a run of neighbours on both sides.
 */
export function alignRest(similarity: Similarity, rows: number, columns: number, inOrder: readonly Bead[]): Bead[] {
	const freeA = free(
		rows,
		inOrder.map(({a}) => a),
	);
	const freeB = free(
		columns,
		inOrder.map(({b}) => b),
	);
	const rowBest = similarity.map((row) => row.reduce((top, value) => Math.max(top, value), 0));
	const columnBest = Array.from({length: columns}, (_, j) => similarity.reduce((top, row) => Math.max(top, row[j] ?? 0), 0));
	const isBest = (i: number, j: number) => at(similarity, i, j) >= Math.max(rowBest[i] ?? 0, columnBest[j] ?? 0) - slack;
	const beads = [...inOrder];
	for (const [i, j] of pairsFrom(similarity, moved)) {
		if (!freeA.has(i) || !freeB.has(j) || !isBest(i, j)) continue;
		beads.push({a: {from: i, to: i + 1}, b: {from: j, to: j + 1}, isMoved: true});
		freeA.delete(i);
		freeB.delete(j);
	}
	return beads.map((bead) => grown(bead, similarity, freeA, freeB));
}

function free(count: number, taken: readonly Range[]): Set<number> {
	const all = new Set(Array.from({length: count}, (_, index) => index));
	for (const {from, to} of taken) for (let index = from; index < to; index += 1) all.delete(index);
	return all;
}

/** All pairs at least this alike, the most alike first. */
function pairsFrom(similarity: Similarity, least: number): (readonly [number, number])[] {
	const pairs = similarity.flatMap((row, i) =>
		Array.from(row.keys()).flatMap((j) => (at(similarity, i, j) >= least ? [[i, j] as const] : [])),
	);
	return pairs.sort(([i, j], [k, l]) => at(similarity, k, l) - at(similarity, i, j));
}

/** Take free neighbours into a bead while they are like a sentence of its other side; they are free no more. */
function grown(bead: Bead, similarity: Similarity, freeA: Set<number>, freeB: Set<number>): Bead {
	const a = widened(bead.a, freeA, (i) => some(bead.b, (j) => at(similarity, i, j) >= attaching));
	const b = widened(bead.b, freeB, (j) => some(a, (i) => at(similarity, i, j) >= attaching));
	return {...bead, a, b};
}

function widened({from, to}: Range, available: Set<number>, belongs: (index: number) => boolean): Range {
	const take = (index: number) => available.has(index) && belongs(index) && available.delete(index);
	let [first, end] = [from, to];
	while (take(first - 1)) first -= 1;
	while (take(end)) end += 1;
	return {from: first, to: end};
}

function some({from, to}: Range, holds: (index: number) => boolean): boolean {
	for (let index = from; index < to; index += 1) if (holds(index)) return true;
	return false;
}
