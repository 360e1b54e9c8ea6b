import {groupWeights} from './group-weights.js';
import {letterGroups} from './letter-groups.js';

/** A sentence as a vector of length 1 over the letter groups of those it was read with: their numbers, ascending, and what each weighs. */
export interface WeighedSentence {
	readonly groups: Uint32Array;
	readonly weights: Float64Array;
}

/** Reads sentences that are to be held against each other; how telling a letter group is depends on all of them. */
export function weighSentences(texts: readonly string[], language: string): WeighedSentence[] {
	const read = letterGroups(texts);
	const weightOf = groupWeights(read, language);
	return read.sentences.map((groups) => {
		const weights = Float64Array.from(groups, (group) => weightOf[group] ?? 0);
		const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0));
		return {groups, weights: length === 0 ? weights : weights.map((weight) => weight / length)};
	});
}
