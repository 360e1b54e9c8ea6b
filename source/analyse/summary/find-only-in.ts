import type {Quotation} from '../../model/brief.js';
import type {Candidate} from './candidate.js';
import type {Ranked} from './rank-candidates.js';
import type {SentenceRarity} from './sentence-rarity.js';

/** Tellings whose own news is told: more would be longer than the summary. */
const mostNotes = 3;

/** What the other tellings must not have at all of a sentence: this share of its content by rarity, and so many words. */
const ownShare = 0.5;
const ownWords = 4;

/**
 * The best sentence of each telling that tells what no other telling has, in the order of the tellings; nothing for a story told
 * once. A word that stands anywhere in another telling counts as known there: to call wrongly something one telling's own is worse
 * than not to. `ranked` are sentences that stand alone.
 */
export function findOnlyIn(
	ranked: readonly Ranked[],
	picked: readonly Candidate[],
	tellings: readonly (readonly Candidate[])[],
	rarity: SentenceRarity,
): Quotation[] {
	if (tellings.length < 2) return [];
	const vocabularies = tellings.map((sentences) => new Set(sentences.flatMap(({terms}) => [...terms])));
	const notes = tellings.flatMap((_, telling) => {
		const others = vocabularies.filter((_vocabulary, other) => other !== telling);
		const own = ranked
			.filter(({candidate}) => candidate.telling === telling && !picked.includes(candidate))
			.map(({candidate, score}) => ({candidate, score, share: shareOfOwn(candidate, others, rarity)}))
			.filter(({share}) => share >= ownShare)
			.reduce<{readonly candidate: Candidate; readonly worth: number} | null>((best, {candidate, score, share}) => {
				const worth = score + share;
				return worth > (best?.worth ?? Number.NEGATIVE_INFINITY) ? {candidate, worth} : best;
			}, null);
		return own ? [own.candidate] : [];
	});
	return notes.slice(0, mostNotes).map(({article, start, end, text}) => ({article: article.id, start, end, text}));
}

/** The share of a sentence's content that no other telling has; 0 where that is but a few words. */
function shareOfOwn({terms}: Candidate, others: readonly ReadonlySet<string>[], rarity: SentenceRarity): number {
	const own = new Set([...terms].filter((term) => others.every((vocabulary) => !vocabulary.has(term))));
	return own.size < ownWords ? 0 : rarity.total(own) / rarity.total(terms);
}
