import type {Candidate} from './candidate.js';
import {leansOn} from './leans-on.js';
import {readingCost} from './reading-cost.js';
import type {SentenceRarity} from './sentence-rarity.js';
import type {StoryLikeness} from './story-likeness.js';
import {tellingFeatures} from './telling-features.js';
import {tellingWorth} from './telling-worth.js';
import {worthOf} from './worth.js';

export interface Ranked {
	readonly candidate: Candidate;
	/** The sentence before, without which it cannot be told; null for one that stands alone. */
	readonly needs: Candidate | null;
	/** What it is worth, in parts of ROUGE as `worthOf` and `tellingWorth` have it, less what it asks of a reader. */
	readonly score: number;
}

/** The sentences of a story's tellings with their worth for a summary, in the order given. `tellings`: the sentences of each. */
export function rankCandidates(tellings: readonly (readonly Candidate[])[], rarity: SentenceRarity, likeness: StoryLikeness): Ranked[] {
	return tellings.flatMap((sentences) => {
		const worths = worthOf(sentences);
		const others = tellings.filter((other) => other !== sentences);
		const isRetold = others.length > 0;
		const told = isRetold ? tellingWorth(tellingFeatures(sentences, worths, others, {likeness, rarity})) : worths;
		return sentences.map((candidate, index) => ({
			candidate,
			needs: leansOn(candidate, sentences),
			score: (told[index] ?? 0) - readingCost(candidate, isRetold),
		}));
	});
}
