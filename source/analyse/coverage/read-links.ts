import {candidatePairs, type Pairs} from './candidate-pairs.js';
import {eachPair} from './each-pair.js';
import {judgePairs} from './judge-pairs.js';
import type {Link} from './link-by-average.js';
import type {Near} from './near.js';
import type {Collection} from './read-collection.js';

/** A pair less likely than this counts as none: there are many, and they change no mean by more than this. */
const leastScore = 0.01;

/** How likely pairs of a collection tell one story, those that hardly do left out; all pairs worth judging unless told which. */
export function readLinks(collection: Collection, near: Near, pairs: Pairs = candidatePairs(near)): Link[] {
	const links: Link[] = [];
	eachPair(collection, near, pairs, ({a, b}, signs) => {
		for (const [at, score] of judgePairs(signs).entries()) {
			if (score >= leastScore) links.push({a: a[at] as number, b: b[at] as number, score});
		}
	});
	return links;
}
