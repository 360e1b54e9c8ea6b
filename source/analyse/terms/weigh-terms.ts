import type {Counts} from './counts.js';
import type {Rarity} from './rarity.js';
import type {Vector} from './vector.js';

/**
 * The `limit` most telling terms as a unit vector: (1 + ln count) · rarity, the usual tf-idf
 * with damped frequency (Salton and Buckley 1988).
 */
export function weighTerms(counts: Counts, rarity: Rarity, limit: number): Vector {
	const weighed: [term: number, weight: number][] = [];
	for (const [term, times] of counts) {
		const weight = (1 + Math.log(times)) * rarity(term);
		if (weight > 0) weighed.push([term, weight]);
	}
	if (weighed.length > limit) weighed.sort(([a, x], [b, y]) => y - x || a - b).length = limit;
	weighed.sort(([a], [b]) => a - b);
	const norm = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
	return {
		terms: Uint32Array.from(weighed, ([term]) => term),
		weights: Float32Array.from(weighed, ([, weight]) => weight / norm),
	};
}
