import {contradict} from '../figures/contradict.js';
import {readStated, type Stated} from '../figures/stated.js';
import type {Candidate} from './candidate.js';
import {sameFact, sameFactFrom} from './same-fact.js';
import type {SentenceRarity} from './sentence-rarity.js';

/**
 * How sure it is that sentence b of another telling says what a says, up to 1; 0 where it is not sure enough to cite:
 * too little in common (`sameFact`), or other numbers.
 */
export function saysSame(a: Candidate, b: Candidate, rarity: SentenceRarity): number {
	const score = sameFact(a.terms, b.terms, rarity);
	return score >= sameFactFrom && !contradict(stated(a), stated(b)) ? score : 0;
}

// Each sentence is held against many, and few of them come so far.
const read = new WeakMap<Candidate, Stated>();

function stated(candidate: Candidate): Stated {
	const known = read.get(candidate) ?? readStated(candidate.text, candidate.article.language);
	read.set(candidate, known);
	return known;
}
