import type {Citation} from '../../model/brief.js';
import type {Candidate} from './candidate.js';
import {saysSame} from './says-same.js';
import type {SentenceRarity} from './sentence-rarity.js';

/** Where a sentence stands, and where other tellings say the same. */
export function cite(candidate: Candidate, tellings: readonly (readonly Candidate[])[], rarity: SentenceRarity): [Citation, ...Citation[]] {
	const others = tellings.filter((_, telling) => telling !== candidate.telling);
	return [citation(candidate), ...others.flatMap((sentences) => bestMatch(candidate, sentences, rarity))];
}

function bestMatch(candidate: Candidate, sentences: readonly Candidate[], rarity: SentenceRarity): Citation[] {
	let best: {readonly sentence: Candidate; readonly score: number} | undefined;
	for (const sentence of sentences) {
		const score = saysSame(candidate, sentence, rarity);
		if (score > (best?.score ?? 0)) best = {sentence, score};
	}
	return best ? [citation(best.sentence)] : [];
}

const citation = ({article, start, end}: Candidate): Citation => ({article: article.id, start, end});
