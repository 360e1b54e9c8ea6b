import {editDistance} from '../analyse/search/words/edit-distance.js';

/** Letters to a slip of the keys: "serach" is one slip from "search", "bogus" is no slip of "output". */
const lettersPerSlip = 3;

/** The candidate nearest to a slip of the keys, or null if none is near. */
export function nearest(slip: string, candidates: readonly string[]): string | null {
	const slips = Math.max(1, Math.floor(slip.replace(/^-+/u, '').length / lettersPerSlip));
	const near = candidates.map((name) => ({name, slips: editDistance(slip, name, slips)})).filter((candidate) => candidate.slips <= slips);
	return near.sort((a, b) => a.slips - b.slips)[0]?.name ?? null;
}
