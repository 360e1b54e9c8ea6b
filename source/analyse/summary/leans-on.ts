import type {Candidate} from './candidate.js';
import {standsAlone} from './stands-alone.js';
import {tellsSomething} from './tells-something.js';

/**
 * The sentence before one that points back, if the two can be told together; null for a sentence that stands alone, tells nothing,
 * or follows one that cannot stand alone itself. `sentences` are its telling's, in order.
 */
export function leansOn(candidate: Candidate, sentences: readonly Candidate[]): Candidate | null {
	const before = sentences[candidate.place - 1];
	if (!candidate.pointsBack || before === undefined || before.paragraph !== candidate.paragraph) return null;
	return tellsSomething(candidate) && standsAlone(before) ? before : null;
}
