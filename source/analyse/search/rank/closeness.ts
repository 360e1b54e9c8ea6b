import type {Place} from './place-finder.js';

/** What standing side by side adds to a score, as a share of it; half of it is left at `halfDistance` words. */
const nearBonus = 1;
const halfDistance = 4;

/** A factor from 1 up: the more, the closer together the words of all `wanted` clauses (bits) stand in one field. */
export function closeness(places: readonly Place[], wanted: number): number {
	const span = smallestSpan(places, wanted);
	return span === undefined ? 1 : 1 + nearBonus / (1 + span / halfDistance);
}

/** Words from the first to the last of the closest places that together mean all wanted clauses. */
function smallestSpan(places: readonly Place[], wanted: number): number | undefined {
	let smallest: number | undefined;
	const lastAt = new Map<number, Place>();
	for (const place of places) {
		for (let clause = 1; clause <= place.clauses; clause <<= 1) if (place.clauses & wanted & clause) lastAt.set(clause, place);
		const span = spanOf(lastAt, place, wanted);
		if (span !== undefined && span < (smallest ?? Number.POSITIVE_INFINITY)) smallest = span;
	}
	return smallest;
}

function spanOf(lastAt: ReadonlyMap<number, Place>, end: Place, wanted: number): number | undefined {
	let start = end.at;
	let met = 0;
	for (const [clause, place] of lastAt) {
		if (place.field !== end.field) continue;
		met |= clause;
		start = Math.min(start, place.at);
	}
	return met === wanted ? end.at - start : undefined;
}
