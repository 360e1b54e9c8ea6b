import type {Citation} from '../../model/brief.js';
import type {Candidate} from './candidate.js';
import {saysSame} from './says-same.js';
import type {StoryLikeness} from './story-likeness.js';

/** Where a sentence stands, and where other tellings say the same. */
export function cite(
	candidate: Candidate,
	tellings: readonly (readonly Candidate[])[],
	likeness: StoryLikeness,
): [Citation, ...Citation[]] {
	const others = tellings.filter((_, telling) => telling !== candidate.telling);
	return [citation(candidate), ...others.flatMap((sentences) => bestMatch(candidate, sentences, likeness))];
}

function bestMatch(candidate: Candidate, sentences: readonly Candidate[], likeness: StoryLikeness): Citation[] {
	let best: {readonly sentence: Candidate; readonly score: number} | undefined;
	for (const sentence of sentences) {
		const score = saysSame(candidate, sentence, likeness);
		if (score > (best?.score ?? 0)) best = {sentence, score};
	}
	return best ? [citation(best.sentence)] : [];
}

const citation = ({article, start, end}: Candidate): Citation => ({article: article.id, start, end});
