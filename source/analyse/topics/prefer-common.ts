import {bestPlace} from './best-place.js';
import type {StoryScores} from './score-facets.js';
import {taxonomy} from './taxonomy.js';

/**
 * How much the share of a subject in a collection counts: where little speaks for a story's subject, it is likelier one
 * that many stories have. The V-measure of the open sets is best from 0.15 to 0.3, and falls beyond.
 */
const commonPower = 0.2;

/** Rounds until the shares settle. */
const rounds = 3;

/** Scores weighed by how common their subjects are in the collection; in a small one by hardly anything. */
export function preferCommon(scores: readonly StoryScores[]): StoryScores[] {
	let factors = taxonomy.map(() => 1);
	for (let round = 0; round < rounds; round++) {
		const stories = taxonomy.map(() => 1);
		for (const {subjects} of scores) {
			const subject = bestPlace(subjects, factors);
			stories[subject] = (stories[subject] ?? 0) + 1;
		}
		const most = Math.max(...stories);
		factors = stories.map((count) => (count / most) ** commonPower);
	}
	return scores.map((story) => ({...story, subjects: story.subjects.map((score, subject) => score * (factors[subject] ?? 1))}));
}
