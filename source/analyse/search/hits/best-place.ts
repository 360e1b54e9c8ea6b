import type {Place} from '../rank/place-finder.js';

/** About how many words of a snippet come after its first match. */
const wordsAhead = 17;
/** Places looked at as the first of a stretch; where there are more, the query is a letter or two. */
const mostOpeners = 200;
/** Different words weigh more than any number of places. */
const perClause = 1000;

/**
 * The place that opens the best stretch to show: within one line the most different words of the query, as near
 * to it as can be, then the most places, then the earliest. `places` are those of one field, in order.
 */
export function bestPlace(places: readonly Place[]): Place | undefined {
	let best: Place | undefined;
	let most = 0;
	places.slice(0, mostOpeners).forEach((place, first) => {
		const worth = worthFrom(places, place, first);
		if (worth <= most) return;
		best = place;
		most = worth;
	});
	return best;
}

function worthFrom(places: readonly Place[], {line, at: start}: Place, first: number): number {
	const best: number[] = [];
	let next = first;
	for (let place = places[next]; place && place.line === line && place.at - start <= wordsAhead; place = places[++next]) {
		for (let bit = 0; place.clauses >> bit > 0; bit++) {
			if ((place.clauses >> bit) & 1) best[bit] = Math.max(best[bit] ?? 0, place.weight);
		}
	}
	return best.reduce((sum, weight) => sum + weight, 0) * perClause + next - first;
}
