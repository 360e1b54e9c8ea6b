import type {Term} from '../query/query.js';
import {allowedEdits, shortestPartWithError} from '../words/allowed-edits.js';
import {editDistance, prefixDistance} from '../words/edit-distance.js';
import {stems} from '../words/stems.js';

/** What of a word matches: all of it, or the letters of its key from `start` up to `end`, once or more often. */
export type WordMatch = 'whole' | readonly (readonly [start: number, end: number])[];

/** Tells what of a word (by key) matches, or nothing. */
export type WordMatcher = (key: string) => WordMatch | undefined;

/** Shortest key marked inside words; the same as search finds there. */
const shortestPart = 4;
const longestEnding = 3;

/**
 * The ways a term can match a word, the strictest first: a later one counts only where no earlier one matched
 * anything in the text, so that "Wien" does not mark "Wein" beside it.
 */
export function wordMatchers(term: Exclude<Term, {kind: 'phrase'}>): readonly WordMatcher[] {
	const {key} = term;
	switch (term.kind) {
		case 'fuzzy':
			return [(found) => part(key, found), inflected(stems(term.word)), misspelt(key, term.open)];
		case 'exact':
			return [(found) => part(key, found, 1)];
		case 'prefix':
			return [(found) => (found.startsWith(key) ? [[0, key.length]] : undefined)];
		case 'suffix':
			return [(found) => (found.endsWith(key) ? [[found.length - key.length, found.length]] : undefined)];
		case 'whole':
			return [(found) => (found === key ? 'whole' : undefined)];
	}
}

/** The key in a word; not after its first letter only, which is no part of a compound ("lama" in "Llama"). */
function part(key: string, found: string, shortest = shortestPart): WordMatch | undefined {
	if (found === key) return 'whole';
	if (key.length < shortest) return found.startsWith(key) ? [[0, key.length]] : undefined;
	const parts: [number, number][] = [];
	for (let at = found.indexOf(key); at >= 0; at = found.indexOf(key, at + key.length)) if (at !== 1) parts.push([at, at + key.length]);
	return parts.length > 0 ? parts : undefined;
}

const inflected =
	(beginnings: readonly string[]): WordMatcher =>
	(found) =>
		beginnings.some((stem) => found.startsWith(stem) && found.length <= stem.length + longestEnding) ? 'whole' : undefined;

function misspelt(key: string, open: boolean): WordMatcher {
	const edits = allowedEdits(key);
	if (edits === 0) return () => undefined;
	return (found) => {
		if (editDistance(key, found, edits) <= edits) return 'whole';
		if (open && prefixDistance(key, found, edits) <= edits) return 'whole';
		return key.length >= shortestPartWithError && holdsWithErrors(key, found, edits) ? 'whole' : undefined;
	};
}

/** Whether some part of a longer word is the key but for its errors. */
function holdsWithErrors(key: string, found: string, edits: number): boolean {
	for (let at = 1; at + key.length - edits <= found.length; at++) if (prefixDistance(key, found.slice(at), edits) <= edits) return true;
	return false;
}
