import {likeness} from '../likeness/likeness.js';
import {type WeighedSentence, weighSentences} from '../likeness/weigh-sentences.js';
import type {Candidate} from './candidate.js';

/** How alike two sentences of a story are, 0 to 1. */
export type StoryLikeness = (a: Candidate, b: Candidate) => number;

/** How alike the sentences of a story's tellings are. They are read when the first two are asked for: most stories are told once. */
export function storyLikeness(tellings: readonly (readonly Candidate[])[]): StoryLikeness {
	let known: ReadonlyMap<Candidate, WeighedSentence> | null = null;
	return (a, b) => {
		known ??= weigh(tellings.flat());
		const [one, other] = [known.get(a), known.get(b)];
		return one && other ? likeness(one, other) : 0;
	};
}

function weigh(candidates: readonly Candidate[]): ReadonlyMap<Candidate, WeighedSentence> {
	const weighed = weighSentences(
		candidates.map(({text}) => text),
		candidates[0]?.article.language ?? '',
	);
	return new Map(candidates.flatMap((candidate, at): [Candidate, WeighedSentence][] => (weighed[at] ? [[candidate, weighed[at]]] : [])));
}
