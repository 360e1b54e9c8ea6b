import {editDistance, partDistance, prefixDistance} from './edit-distance.js';
import {soundKey} from './sound-key.js';

/** What it counts, in edits, that two words sound more alike than they look: no more than a swap, however often they differ. */
export const soundCost = 0.5;
/** Shortest sound that says which word it is: "zzzz" sounds like "s". */
const shortestSound = 3;

/** Tells how far words are from one that may be misspelt, in edits; `limit + 1` for anything above the limit. */
export interface Misspelling {
	/** To the whole of a word. `sound`: its `soundKey`. */
	toWord(found: string, sound: string, limit: number): number;
	/** To the nearest beginning of a word. */
	toBeginning(found: string, sound: string, limit: number): number;
	/** To the nearest part of a word. */
	toPart(found: string, sound: string, limit: number): number;
}

/** The distances from one key: by its letters or, for a little more, by its sound. */
export function misspelling(key: string): Misspelling {
	const keySound = soundKey(key);
	const hasSound = keySound.length >= shortestSound;
	const nearer = (measure: typeof editDistance) => (found: string, sound: string, limit: number) => {
		const byLetters = measure(key, found, limit);
		if (byLetters <= soundCost || !hasSound || (keySound === key && sound === found)) return byLetters;
		return Math.min(byLetters, soundCost + measure(keySound, sound, limit - soundCost));
	};
	return {toWord: nearer(editDistance), toBeginning: nearer(prefixDistance), toPart: nearer(partDistance)};
}
