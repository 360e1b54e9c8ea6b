import {candidatePairs} from './candidate-pairs.js';
import {crossLinks} from './cross-links.js';
import {eachPair} from './each-pair.js';
import {judgePairs} from './judge-pairs.js';
import type {Link} from './link-by-average.js';
import type {Near} from './near.js';
import type {Collection} from './read-collection.js';

/** A pair less likely than this counts as none: there are many, and they change no mean by more than this. */
const leastScore = 0.01;

/** How likely pairs of a collection tell one story, in the order of their rows, those that hardly do left out; only pairs of `changed` articles (1 by row) where that is given. */
export function readLinks(collection: Collection, near: Near, changed?: Uint8Array): Link[] {
	const links: Link[] = [];
	eachPair(collection, near, candidatePairs(near, changed), ({a, b}, signs) => {
		for (const [at, score] of judgePairs(signs).entries()) {
			if (score >= leastScore) links.push({a: a[at] as number, b: b[at] as number, score});
		}
	});
	return collection.isMixed ? strongest([...links, ...crossLinks(collection, near.marks, changed)]) : links;
}

/** Of two links between the same rows the stronger one. */
function strongest(links: readonly Link[]): Link[] {
	const sorted = [...links].sort((one, other) => one.a - other.a || one.b - other.b || other.score - one.score);
	return sorted.filter(({a, b}, at) => a !== sorted[at - 1]?.a || b !== sorted[at - 1]?.b);
}
