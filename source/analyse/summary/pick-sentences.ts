import type {Candidate} from './candidate.js';
import {overlap} from './overlap.js';
import type {Ranked} from './rank-candidates.js';
import type {SentenceRarity} from './sentence-rarity.js';

/** A sentence with this share of its content in one already picked says little new. */
const repeatsFrom = 0.35;

/**
 * The best sentences that do not repeat each other, in reading order: the lead telling's first. The first of them is one that
 * may open a summary, if there is any: then no other stands before the best such sentence.
 */
export function pickSentences(
	ranked: readonly Ranked[],
	count: number,
	rarity: SentenceRarity,
	mayOpen: (candidate: Candidate) => boolean,
): Candidate[] {
	const best = ranked.toSorted((a, b) => b.score - a.score).map(({candidate}) => candidate);
	const picked = pick(best, count, rarity);
	const [first] = picked;
	const opener = best.find(mayOpen);
	if (first === undefined || opener === undefined || mayOpen(first)) return picked;
	const others = best.filter((candidate) => candidate !== opener && (mayOpen(candidate) || inReadingOrder(opener, candidate) < 0));
	return pick([opener, ...others], count, rarity);
}

function pick(best: readonly Candidate[], count: number, rarity: SentenceRarity): Candidate[] {
	const picked: Candidate[] = [];
	for (const candidate of best) {
		if (picked.length >= count) break;
		if (picked.every((other) => saidBy(other, candidate, rarity) < repeatsFrom)) picked.push(candidate);
	}
	return picked.sort(inReadingOrder);
}

const inReadingOrder = (a: Candidate, b: Candidate): number => a.telling - b.telling || a.place - b.place;

/** How much of a sentence another already says, 0 to 1. */
function saidBy(said: Candidate, candidate: Candidate, rarity: SentenceRarity): number {
	const all = rarity.total(candidate.terms);
	return all === 0 ? 1 : overlap(said.terms, candidate.terms, rarity) / all;
}
