import type {Candidate} from './candidate.js';
import {overlap} from './overlap.js';
import type {SentenceRarity} from './sentence-rarity.js';
import type {StoryLikeness} from './story-likeness.js';

/** So many sentences of a report say what it is about. */
const opening = 3;

/**
 * What speaks for a sentence of a story told more than once, in the order of the numbers `tellingFeatures` gives: what it is worth in
 * its own telling, its words and place, how alike it is to what other tellings open with, and how much of it they say as well. What
 * they weigh is learned: see `learn-telling-worth.train.mjs`.
 */
export const tellingFeatureNames = ['worth', 'words', 'place', 'likeOpening', 'shared'] as const;

/** The features of each sentence of one telling. `worths`: what each is worth in it, in the same order. */
export function tellingFeatures(
	sentences: readonly Candidate[],
	worths: ArrayLike<number>,
	others: readonly (readonly Candidate[])[],
	{likeness, rarity}: {readonly likeness: StoryLikeness; readonly rarity: SentenceRarity},
): number[][] {
	const openings = others.flatMap((other) => other.slice(0, opening));
	const common = new Set(others.flatMap((other) => other.flatMap(({terms}) => [...terms])));
	return sentences.map((candidate, index) => [
		worths[index] ?? 0,
		candidate.words,
		candidate.place,
		openings.reduce((most, other) => Math.max(most, likeness(candidate, other)), 0),
		sharedPart(candidate, common, rarity),
	]);
}

function sharedPart({terms}: Candidate, common: ReadonlySet<string>, rarity: SentenceRarity): number {
	const all = rarity.total(terms);
	return all === 0 ? 0 : overlap(terms, common, rarity) / all;
}
