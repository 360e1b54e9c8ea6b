import type {Term} from '../query/query.js';
import {mostEdits, shortestPartWithError} from '../words/allowed-edits.js';
import {formsOf} from '../words/forms.js';
import {misspelling} from '../words/misspelling.js';
import {soundKey} from '../words/sound-key.js';

/** What of a word matches: all of it, or the letters of its key from `start` up to `end`, once or more often. */
export type WordMatch = 'whole' | readonly (readonly [start: number, end: number])[];

/** Tells what of a word (by key) matches, or nothing. */
export type WordMatcher = (key: string) => WordMatch | undefined;

/** Shortest key marked inside words; the same as search finds there. */
const shortestPart = 4;
/** Errors, in edits, by which readings of a misspelt word are told apart. */
const errorSteps = [0.5, 1, 1.5, 2, 3];

/**
 * The ways a term can match a word without errors, the strictest first: a later one counts only where no earlier one matched
 * anything in the text.
 */
export function wordMatchers(term: Exclude<Term, {kind: 'phrase'}>): readonly WordMatcher[] {
	const {key} = term;
	switch (term.kind) {
		case 'fuzzy':
			return [(found) => part(key, found), inflected(term.word)];
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

function inflected(word: string): WordMatcher {
	const forms = formsOf(word);
	return (found) => (forms.includes(found) ? 'whole' : undefined);
}

/** The ways a word matches a misspelt one, the fewest errors first. */
export function misspeltMatchers({key, open}: {readonly key: string; readonly open: boolean}): readonly WordMatcher[] {
	const limit = mostEdits(key);
	const errorsIn = misspellingIn(key, open, limit);
	const known = new Map<string, number>();
	return errorSteps.map((most) => (found) => {
		const errors = known.get(found) ?? errorsIn(found);
		known.set(found, errors);
		return errors <= Math.min(most, limit) ? 'whole' : undefined;
	});
}

/** The errors a word needs to be the key, to begin with it or, for a longer key, to hold it. */
function misspellingIn(key: string, open: boolean, limit: number): (found: string) => number {
	const measure = misspelling(key);
	return (found) => {
		const sound = soundKey(found);
		const whole = measure.toWord(found, sound, limit);
		if (whole <= limit || limit === 0) return whole;
		if (key.length >= shortestPartWithError) return measure.toPart(found, sound, limit);
		return open ? measure.toBeginning(found, sound, limit) : whole;
	};
}
