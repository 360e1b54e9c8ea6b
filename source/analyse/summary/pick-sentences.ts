import type {Candidate} from './candidate.js';
import {overlap} from './overlap.js';
import type {Ranked} from './rank-candidates.js';
import type {SentenceRarity} from './sentence-rarity.js';

/** A sentence with this share of its content in one already picked says little new. */
const repeatsFrom = 0.35;

/**
 * What it costs, in a sentence's worth, that all of its content is said already; less in proportion. Once: as a regression over
 * pairs of sentences says. Where a story is told more than once its sentences say the same more often, and it costs more.
 */
const repetition = {once: 1.2, retold: 2};

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
	const best = ranked.toSorted((a, b) => b.score - a.score);
	const picked = pick(best, count, rarity);
	const [first] = picked;
	const opener = best.find(({candidate}) => mayOpen(candidate));
	if (first === undefined || opener === undefined || mayOpen(first)) return picked;
	const others = best.filter(
		({candidate}) => candidate !== opener.candidate && (mayOpen(candidate) || inReadingOrder(opener.candidate, candidate) < 0),
	);
	return pick(others, count, rarity, [opener.candidate]);
}

/** One after the other the sentence that is worth most beside those picked before. */
function pick(best: readonly Ranked[], count: number, rarity: SentenceRarity, picked: readonly Candidate[] = []): Candidate[] {
	const chosen = [...picked];
	const cost = best.some(({candidate}) => candidate.telling > 0) ? repetition.retold : repetition.once;
	const said = new Map(best.map(({candidate}) => [candidate, mostSaid(candidate, chosen, rarity)]));
	while (chosen.length < count) {
		let next: {readonly candidate: Candidate; readonly score: number} | null = null;
		for (const {candidate, score} of best) {
			const share = said.get(candidate) ?? 1;
			const worth = score - cost * share;
			if (share < repeatsFrom && !chosen.includes(candidate) && worth > (next?.score ?? Number.NEGATIVE_INFINITY))
				next = {candidate, score: worth};
		}
		if (!next) break;
		chosen.push(next.candidate);
		for (const [candidate, share] of said) said.set(candidate, Math.max(share, saidBy(next.candidate, candidate, rarity)));
	}
	return chosen.slice(0, count).sort(inReadingOrder);
}

const mostSaid = (candidate: Candidate, picked: readonly Candidate[], rarity: SentenceRarity): number =>
	picked.reduce((most, other) => Math.max(most, saidBy(other, candidate, rarity)), 0);

const inReadingOrder = (a: Candidate, b: Candidate): number => a.telling - b.telling || a.place - b.place;

/** How much of a sentence another already says, 0 to 1. */
function saidBy(said: Candidate, candidate: Candidate, rarity: SentenceRarity): number {
	const all = rarity.total(candidate.terms);
	return all === 0 ? 1 : overlap(said.terms, candidate.terms, rarity) / all;
}
