import {strongParts} from './strong-parts.js';

/** How strongly two places belong together, 0 to 1. */
export interface Link {
	readonly a: number;
	readonly b: number;
	readonly score: number;
}

/** What no group may span: places whose `values` lie further apart than `widest` stay apart; a place without one goes anywhere. */
export interface Limit {
	readonly values: readonly (number | null)[];
	readonly widest: number;
}

/**
 * Groups the places 0 … size − 1 by average linkage: two groups are joined while the mean score over all their pairs,
 * a missing link counting 0, is `least` or more and neither has a better partner (nearest-neighbour chain, Benzécri 1982).
 * `limit` forbids joins, and what is forbidden to a group stays so however it grows, so the chain still ends.
 * A mean of `least` takes a link of `least`: what no such link holds together is never joined, and each part is
 * grouped by itself. The work grows with the links, not with the pairs. Groups and their members come in ascending order.
 */
export function linkByAverage(size: number, links: readonly Link[], least: number, limit?: Limit): number[][] {
	const parts = strongParts(size, links, least);
	const partOf = new Int32Array(size).fill(-1);
	for (const [part, places] of parts.entries()) for (const place of places) partOf[place] = part;
	const within = parts.map((): Link[] => []);
	for (const link of links) {
		const part = partOf[link.a] as number;
		if (part !== -1 && part === partOf[link.b]) within[part]?.push(link);
	}
	const widest = limit?.widest ?? Number.POSITIVE_INFINITY;
	const groups = parts.flatMap((places, part) => {
		const values = places.map((place) => limit?.values[place] ?? null);
		return linkPart(places, within[part] ?? [], {least, limit: {values, widest}});
	});
	for (let place = 0; place < size; place++) if (partOf[place] === -1) groups.push([place]);
	return groups.sort(([a = 0], [b = 0]) => a - b);
}

/** How the places of one part are grouped; the limit's values are those of its places. */
interface PartRule {
	readonly least: number;
	readonly limit: Limit;
}

function linkPart(places: readonly number[], links: readonly Link[], {least, limit: {values, widest}}: PartRule): number[][] {
	const groups = new Map<number, Group>(places.map((place, at) => [place, alone(place, values[at] ?? null)]));
	const sums = new Map(places.map((place) => [place, new Map<number, number>()]));
	for (const {a, b, score} of links) {
		sums.get(a)?.set(b, score);
		sums.get(b)?.set(a, score);
	}
	const chain: number[] = [];
	for (const place of places) {
		if (groups.has(place)) chain.push(place);
		while (chain.length > 0) follow(chain, {groups, sums, least, widest});
	}
	return [...groups.values()].map(({members}) => members.sort((a, b) => a - b));
}

interface Group {
	readonly members: number[];
	/** The least and the greatest of its members' values; of a group without any, beyond all others, so that it fits anywhere. */
	readonly low: number;
	readonly high: number;
}

const alone = (place: number, value: number | null): Group => ({
	members: [place],
	low: value ?? Number.POSITIVE_INFINITY,
	high: value ?? Number.NEGATIVE_INFINITY,
});

const together = (one: Group, other: Group): Group => ({
	members: [...one.members, ...other.members],
	low: Math.min(one.low, other.low),
	high: Math.max(one.high, other.high),
});

interface State {
	readonly groups: Map<number, Group>;
	/** Of each group, the scores to the others, summed. */
	readonly sums: Map<number, Map<number, number>>;
	readonly least: number;
	readonly widest: number;
}

/** One step of the chain: to a nearer neighbour, or a join of its last two, or its end. */
function follow(chain: number[], state: State): void {
	const last = chain.at(-1) as number;
	const before = chain.at(-2);
	const best = nearest(last, state, before);
	if (best === undefined) {
		chain.length = 0;
	} else if (best === before) {
		chain.length -= 2;
		join(Math.min(last, best), Math.max(last, best), state);
		// What was joined may be near to something else now; where the chain began nobody else would ask.
		if (chain.length === 0) chain.push(Math.min(last, best));
	} else {
		chain.push(best);
	}
}

/** The group nearest to one, if near enough; of equals the one it came from, then the first, so that a chain ends. */
function nearest(group: number, {groups, sums, least, widest}: State, before: number | undefined): number | undefined {
	const own = groups.get(group) as Group;
	let best: number | undefined;
	let bestMean = least;
	for (const [other, sum] of sums.get(group) ?? []) {
		const their = groups.get(other) as Group;
		if (Math.max(own.high, their.high) - Math.min(own.low, their.low) > widest) continue;
		const mean = sum / (own.members.length * their.members.length);
		const wins = mean > bestMean || (mean === bestMean && (best === undefined || other === before || (best !== before && other < best)));
		if (wins) [best, bestMean] = [other, mean];
	}
	return best;
}

/** Joins the second group into the first, in place. */
function join(into: number, from: number, {groups, sums}: State): void {
	groups.set(into, together(groups.get(into) as Group, groups.get(from) as Group));
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
