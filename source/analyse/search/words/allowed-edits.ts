/** Shortest word in which an error is forgiven: below it almost any two words are neighbours. */
const shortestForgiven = 4;
/** From this length on two errors leave enough of a word to know it by. */
const shortestForTwo = 8;

/** Shortest key that is looked for with an error inside a compound. */
export const shortestPartWithError = 6;

/** How many typing errors are forgiven in a word, by the length of its key: none, one or two. */
export function allowedEdits(key: string): 0 | 1 | 2 {
	if (key.length < shortestForgiven) return 0;
	return key.length < shortestForTwo ? 1 : 2;
}
