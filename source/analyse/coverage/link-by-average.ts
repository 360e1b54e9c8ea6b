/** How strongly two places belong together, 0 to 1. */
export interface Link {
	readonly a: number;
	readonly b: number;
	readonly score: number;
}

/**
 * Groups the places 0 … size − 1 by average linkage: two groups are joined while the mean score over all their pairs,
 * a missing link counting 0, is `least` or more and neither has a better partner (nearest-neighbour chain, Benzécri 1982).
 * The work grows with the links, not with the pairs. Groups and their members come in ascending order.
 */
export function linkByAverage(size: number, links: readonly Link[], least: number): number[][] {
	const groups = new Map<number, number[]>();
	const sums = new Map<number, Map<number, number>>();
	for (let place = 0; place < size; place++) {
		groups.set(place, [place]);
		sums.set(place, new Map());
	}
	for (const {a, b, score} of links) {
		sums.get(a)?.set(b, score);
		sums.get(b)?.set(a, score);
	}
	const chain: number[] = [];
	for (let place = 0; place < size; place++) {
		if (groups.has(place)) chain.push(place);
		while (chain.length > 0) follow(chain, groups, sums, least);
	}
	return [...groups.values()].map((members) => members.sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b);
}

type Groups = Map<number, number[]>;
type Sums = Map<number, Map<number, number>>;

/** One step of the chain: to a nearer neighbour, or a join of its last two, or its end. */
function follow(chain: number[], groups: Groups, sums: Sums, least: number): void {
	const last = chain.at(-1) as number;
	const before = chain.at(-2);
	const best = nearest(last, groups, sums, least, before);
	if (best === undefined) {
		chain.length = 0;
	} else if (best === before) {
		chain.length -= 2;
		join(Math.min(last, best), Math.max(last, best), groups, sums);
	} else {
		chain.push(best);
	}
}

/** The group nearest to one, if near enough; of equals the one it came from, then the first, so that a chain ends. */
function nearest(group: number, groups: Groups, sums: Sums, least: number, before: number | undefined): number | undefined {
	const size = groups.get(group)?.length ?? 1;
	let best: number | undefined;
	let bestMean = least;
	for (const [other, sum] of sums.get(group) ?? []) {
		const mean = sum / (size * (groups.get(other)?.length ?? 1));
		const wins = mean > bestMean || (mean === bestMean && (best === undefined || other === before || (best !== before && other < best)));
		if (wins) [best, bestMean] = [other, mean];
	}
	return best;
}

/** Joins the second group into the first, in place. */
function join(into: number, from: number, groups: Groups, sums: Sums): void {
	groups.set(into, [...(groups.get(into) ?? []), ...(groups.get(from) ?? [])]);
	groups.delete(from);
	const kept = sums.get(into);
	for (const [other, sum] of sums.get(from) ?? []) {
		const theirs = sums.get(other);
		theirs?.delete(from);
		if (other === into) continue;
		const total = sum + (kept?.get(other) ?? 0);
		kept?.set(other, total);
		theirs?.set(into, total);
	}
	sums.delete(from);
}
