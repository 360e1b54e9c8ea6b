/** Shortest word in which an error is forgiven: below it almost any two words are neighbours. */
const shortestForgiven = 4;
/** From this length on two errors leave enough of a word to know it by. */
const shortestForTwo = 8;
/** A letter or two shorter, they do where nothing nearer is known; shorter still, only if one is a swap or by ear. */
const shortestForTwoIfNeeded = 7;
const shortestForMoreIfNeeded = 5;

/** So long a word is known by what three errors leave, if it must. */
const shortestForThreeIfNeeded = 12;

/** Shortest key that is looked for with an error inside a compound. */
export const shortestPartWithError = 5;

/** How far from a word's key, in edits (`misspelling`), others still pass for it, by its length. */
export function allowedEdits(key: string): number {
	if (key.length < shortestForgiven) return 0;
	return key.length < shortestForTwo ? 1 : 2;
}

/** How far they may be where none is as near as `allowedEdits`. */
export function mostEdits(key: string): number {
	if (key.length >= shortestForThreeIfNeeded) return 3;
	if (key.length >= shortestForTwoIfNeeded) return 2;
	return key.length >= shortestForMoreIfNeeded ? 1.5 : allowedEdits(key);
}
