import Fuse from 'fuse.js';

/** Letters a slip may be longer or shorter by. */
const mostLetters = 3;

/** The candidate nearest to a slip of the keys, or null if none is near. */
export function nearest(slip: string, candidates: readonly string[]): string | null {
	// At .5 two letters in the wrong order still find a word of four.
	const [found] = new Fuse(candidates, {threshold: 0.5, ignoreLocation: true}).search(slip);
	return found && Math.abs(found.item.length - slip.length) <= mostLetters ? found.item : null;
}
