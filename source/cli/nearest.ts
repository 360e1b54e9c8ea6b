import Fuse from 'fuse.js';
import {editDistance} from '../analyse/search/words/edit-distance.js';

/** Letters to a slip of the keys: "serach" is one slip from "search", "bogus" is no slip of "output". */
const lettersPerSlip = 3;

/** The candidate nearest to a slip of the keys, or null if none is near. */
export function nearest(slip: string, candidates: readonly string[]): string | null {
	const slips = Math.max(1, Math.floor(slip.replace(/^-+/u, '').length / lettersPerSlip));
	const isNear = (candidate: string) => editDistance(slip, candidate, slips) <= slips;
	// At .5 two letters in the wrong order still find a word of four.
	const found = new Fuse(candidates, {threshold: 0.5, ignoreLocation: true}).search(slip).find(({item}) => isNear(item));
	return found?.item ?? null;
}
