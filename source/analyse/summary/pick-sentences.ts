import type {Candidate} from './candidate.js';
import type {Ranked} from './rank-candidates.js';

/** A sentence with this share of its words of content in one already picked says little new; where more outlets tell, they repeat more. */
const repeatsFrom = {once: 0.4, retold: 0.3};

/** What it costs, in a sentence's worth, that all of its content is said already; less in proportion. */
const repetition = 0.15;

/** What a summary should have, if there is any such sentence. */
export interface Wishes {
	/** Whether a sentence may come first: no other stands before the best that may. */
	readonly mayOpen: (candidate: Candidate) => boolean;
	/** Whether several outlets say it; from two sentences on one should be such. */
	readonly isShared: (candidate: Candidate) => boolean;
}

/** The best sentences that do not repeat each other, in reading order: the lead telling's first. */
export function pickSentences(ranked: readonly Ranked[], count: number, {mayOpen, isShared}: Wishes): Candidate[] {
	const best = ranked.toSorted((a, b) => b.score - a.score);
	const picked = pickOpened(best, count, mayOpen, []);
	if (count < 2 || picked.some(isShared)) return picked;
	const shared = best.find(({candidate, needs}) => needs === null && isShared(candidate));
	return shared ? pickOpened(best, count, mayOpen, [shared.candidate]) : picked;
}

function pickOpened(best: readonly Ranked[], count: number, mayOpen: Wishes['mayOpen'], firm: readonly Candidate[]): Candidate[] {
	const picked = pick(best, count, firm);
	const [first] = picked;
	const opener = best.find(({candidate, needs}) => needs === null && mayOpen(candidate));
	if (first === undefined || opener === undefined || mayOpen(first)) return picked;
	const others = best.filter(
		({candidate}) => candidate !== opener.candidate && (mayOpen(candidate) || inReadingOrder(opener.candidate, candidate) < 0),
	);
	const kept = firm.filter((candidate) => others.some((other) => other.candidate === candidate));
	return pick(others, count, [opener.candidate, ...kept]);
}

/** To those that are `firm`, one after the other the sentence that is worth most beside those picked before. */
function pick(best: readonly Ranked[], count: number, firm: readonly Candidate[]): Candidate[] {
	const chosen = [...firm];
	const limit = best.some(({candidate}) => candidate.telling > 0) ? repeatsFrom.retold : repeatsFrom.once;
	while (chosen.length < count) {
		const next = nextBest(best, chosen, limit);
		if (!next) break;
		chosen.push(next);
	}
	return chosen.slice(0, count).sort(inReadingOrder);
}

/** The sentence worth most beside those chosen: what needs another comes only after that, and what is said already never. */
function nextBest(best: readonly Ranked[], chosen: readonly Candidate[], limit: number): Candidate | null {
	let next: {readonly candidate: Candidate; readonly worth: number} | null = null;
	for (const {candidate, needs, score} of best) {
		// They come the best first, and repetition only takes away.
		if (next && score <= next.worth) break;
		if (chosen.includes(candidate) || (needs && !chosen.includes(needs))) continue;
		const share = mostSaid(candidate, chosen);
		const worth = score - repetition * share;
		if (share < limit && worth > (next?.worth ?? Number.NEGATIVE_INFINITY)) next = {candidate, worth};
	}
	return next?.candidate ?? null;
}

const mostSaid = (candidate: Candidate, picked: readonly Candidate[]): number =>
	picked.reduce((most, other) => Math.max(most, saidBy(other, candidate)), 0);

const inReadingOrder = (a: Candidate, b: Candidate): number => a.telling - b.telling || a.place - b.place;

/** How much of a sentence another already says, 0 to 1: the share of its words of content. */
function saidBy(said: Candidate, {terms}: Candidate): number {
	let shared = 0;
	for (const term of terms) if (said.terms.has(term)) shared++;
	return terms.size === 0 ? 1 : shared / terms.size;
}
