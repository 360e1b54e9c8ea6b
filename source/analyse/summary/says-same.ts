import {contradict} from '../figures/contradict.js';
import type {Candidate} from './candidate.js';
import {sameFact, sameFactFrom} from './same-fact.js';
import type {SentenceRarity} from './sentence-rarity.js';
import {statedBy} from './stated-by.js';

/**
 * How sure it is that sentence b of another telling says what a says, up to 1; 0 where it is not sure enough to cite:
 * too little in common (`sameFact`), or other numbers.
 */
export function saysSame(a: Candidate, b: Candidate, rarity: SentenceRarity): number {
	const score = sameFact(a.terms, b.terms, rarity);
	return score >= sameFactFrom && !contradict(statedBy(a), statedBy(b)) ? score : 0;
}
