import type {Candidate} from './candidate.js';
import type {Ranked} from './rank-candidates.js';
import type {Rarity} from './rarity.js';
import {sameFact} from './same-fact.js';

/** From this likeness to a sentence already picked on, another says nothing new. */
const repeatsFrom = 0.45;

/** The best sentences that do not repeat each other, in reading order: the lead telling's first. */
export function pickSentences(ranked: readonly Ranked[], count: number, rarity: Rarity): Candidate[] {
	const picked: Candidate[] = [];
	for (const {candidate} of ranked.toSorted((a, b) => b.score - a.score)) {
		if (picked.length >= count) break;
		if (picked.every((other) => sameFact(candidate.terms, other.terms, rarity) < repeatsFrom)) picked.push(candidate);
	}
	return picked.sort((a, b) => a.telling - b.telling || a.place - b.place);
}
