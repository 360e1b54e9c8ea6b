import {contradict} from '../figures/contradict.js';
import type {Candidate} from './candidate.js';
import {sameFact, sameFactFrom} from './same-fact.js';
import {statedBy} from './stated-by.js';
import type {StoryLikeness} from './story-likeness.js';

/**
 * How sure it is that sentence b of another telling says what a says, up to 1; 0 where it is not sure enough to cite:
 * too little in common (`sameFact`), or other numbers.
 */
export function saysSame(a: Candidate, b: Candidate, likeness: StoryLikeness): number {
	const score = sameFact(a, b, likeness);
	return score >= sameFactFrom && !contradict(statedBy(a), statedBy(b)) ? score : 0;
}
