import {type Entry, facets} from './lexicon.js';
import type {Hit} from './read-hits.js';

/** As many stories are imagined beside a collection, one in twenty using a given word: five stories say little of what is common. */
const imaginedStories = 8;
const expectedShare = 0.05;

/**
 * How much each story says of each facet: the sum over its words of ln(1 + times) · rarity in the collection,
 * a word of several facets counting the square root of its part. Rows as `hits`, columns as `facets`.
 */
export function scoreFacets(hits: readonly (readonly Hit[])[]): Float32Array[] {
	const frequencies = new Map<Entry, number>();
	for (const story of hits) for (const {entry} of story) frequencies.set(entry, (frequencies.get(entry) ?? 0) + 1);
	const total = hits.length + imaginedStories;
	const rarity = (entry: Entry) => Math.log(total / ((frequencies.get(entry) ?? 0) + imaginedStories * expectedShare));
	return hits.map((story) => {
		const scores = new Float32Array(facets.length);
		for (const {entry, times} of story) {
			const weight = (Math.log1p(times) * rarity(entry)) / Math.sqrt(entry.facets.length);
			for (const facet of entry.facets) scores[facet] = (scores[facet] ?? 0) + weight;
		}
		return scores;
	});
}
