import type {Place} from './place-finder.js';

/** What words just as asked for add to a score by standing side by side, as a share of it; half of it is left at `halfDistance` words. */
const nearBonus = 2;
const halfDistance = 4;

/**
 * A factor from 1 up: the more, the closer together the words of all `wanted` clauses (bits) stand in one field, and the better
 * they fit what was asked for. Words that merely resemble it stand close together by chance.
 */
export function closeness(places: readonly Place[], wanted: number): number {
	let most = 0;
	const lastAt = new Map<number, Place>();
	for (const place of places) {
		for (let clause = 1; clause <= place.clauses; clause <<= 1) if (place.clauses & wanted & clause) lastAt.set(clause, place);
		most = Math.max(most, nearnessAt(lastAt, place, wanted));
	}
	return 1 + nearBonus * most;
}

/** How near the last places of all wanted clauses are, up to 1; 0 where one is missing. */
function nearnessAt(lastAt: ReadonlyMap<number, Place>, end: Place, wanted: number): number {
	let start = end.at;
	let met = 0;
	let fit = 1;
	for (const [clause, place] of lastAt) {
		if (place.field !== end.field) continue;
		met |= clause;
		start = Math.min(start, place.at);
		fit *= place.weight;
	}
	return met === wanted ? fit / (1 + (end.at - start) / halfDistance) : 0;
}
