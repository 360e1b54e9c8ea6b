import type {Counts} from './counts.js';
import type {Rarity} from './rarity.js';
import type {Vector} from './vector.js';

/**
 * The `limit` most telling terms as a unit vector: (1 + ln count) · rarity, the usual tf-idf
 * with damped frequency (Salton and Buckley 1988).
 */
export function weighTerms(counts: Counts, rarity: Rarity, limit: number): Vector {
	const all = Uint32Array.from(counts.keys()).sort();
	const weighed = Float32Array.from(all, (term) => (1 + Math.log(counts.get(term) ?? 1)) * rarity(term));
	const keeps = keepHeaviest(weighed, limit);
	const terms = all.filter((_, at) => keeps[at] === 1);
	const weights = weighed.filter((_, at) => keeps[at] === 1);
	const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
	return {terms, weights: weights.map((weight) => weight / norm)};
}

/** 1 for each of the `limit` heaviest above 0, of equals the first; typed arrays, as this is done for every field of every article. */
function keepHeaviest(weights: Float32Array, limit: number): Uint8Array {
	const least = weights.length > limit ? (weights.slice().sort()[weights.length - limit] ?? 0) : 0;
	let room = limit - weights.reduce((heavier, weight) => heavier + Number(weight > least), 0);
	return Uint8Array.from(weights, (weight) => Number(weight > 0 && (weight > least || (weight === least && room-- > 0))));
}
