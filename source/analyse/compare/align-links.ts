import {alignInOrder} from './align-in-order.js';
import {type Alignment, alignRest, type Link} from './align-rest.js';

// Log-odds, chosen by cross-validation over documents (judge-link.train.mjs).
const thresholds = {single: -0.2, joined: -0.4, least: -0.8};
// Pairs too unlike to be candidates; below `least`.
const unlikely = -9;

/** The alignment of texts of so many sentences by judged pairs: what runs in order first, then the rest. */
export function alignLinks(links: readonly Link[], rows: number, columns: number): Alignment {
	const odds = Array.from({length: rows}, () => new Float64Array(columns).fill(unlikely));
	for (const link of links) {
		const row = odds[link.i];
		if (row) row[link.j] = link.odds;
	}
	const inOrder = alignInOrder(odds, rows, columns, thresholds);
	return alignRest(
		links.toSorted((one, other) => other.odds - one.odds),
		inOrder,
	);
}
