import type {Candidate} from './candidate.js';
import {tellsSomething} from './tells-something.js';

/** Whether a sentence can be understood, and is worth reading, without the ones around it. */
export const standsAlone = (candidate: Candidate): boolean =>
	// Before the first sentence there is nothing to point back to but the headline.
	(candidate.place === 0 || !candidate.pointsBack) && tellsSomething(candidate);
