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
		const weights = new Float64Array(groups.length);
		let squares = 0;
		for (let at = 0; at < groups.length; at++) {
			const weight = weightOf[groups[at] as number] ?? 0;
			weights[at] = weight;
			squares += weight ** 2;
		}
		const length = Math.sqrt(squares);
		for (let at = 0; at < groups.length && length > 0; at++) weights[at] = (weights[at] as number) / length;
		return {groups, weights};
	});
}
