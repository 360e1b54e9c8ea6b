import {alignInOrder} from './align-in-order.js';
import {alignRest} from './align-rest.js';
import {at, type Bead, type Similarity} from './bead.js';
import {type SentenceList, sentenceSimilarity} from './sentence-similarity.js';

/** A bead with how alike its two sides are, 0 to 1. */
export interface ScoredBead extends Bead {
	readonly score: number;
}

/** Which sentences of a say what sentences of b say, in the order of a. No sentence is in two beads. */
export function alignSentences(a: SentenceList, b: SentenceList): ScoredBead[] {
	const similarity = sentenceSimilarity(a, b);
	const [rows, columns] = [a.texts.length, b.texts.length];
	const beads = alignRest(similarity, rows, columns, alignInOrder(similarity, rows, columns));
	return beads.map((bead) => ({...bead, score: score(bead, similarity)})).sort((left, right) => left.a.from - right.a.from);
}

/** The cosine of the sums of both sides, were the sentences of one side unlike each other: the pairs' sum over √(n·m). */
function score({a, b}: Bead, similarity: Similarity): number {
	let sum = 0;
	for (let i = a.from; i < a.to; i += 1) for (let j = b.from; j < b.to; j += 1) sum += at(similarity, i, j);
	return Math.min(1, sum / Math.sqrt((a.to - a.from) * (b.to - b.from)));
}
