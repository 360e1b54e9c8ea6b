import {alignInOrder} from './align-in-order.js';
import {alignRest} from './align-rest.js';
import {at, type Bead, type Similarity} from './bead.js';
import {type SentenceList, sentenceSimilarity} from './sentence-similarity.js';

/** A bead with how alike its two sides are, 0 to 1. */
export interface ScoredBead extends Bead {
	readonly score: number;
}

// Sentences of a text that are aligned; the work grows with the product. No article is this long.
const mostSentences = 600;

/**
 * Which sentences of a say what sentences of b say, in the order of a. No sentence is in two beads. Of a text of more than
 * `mostSentences` the rest is left out.
 */
export function alignSentences(a: SentenceList, b: SentenceList): ScoredBead[] {
	const [left, right] = [beginning(a), beginning(b)];
	const similarity = sentenceSimilarity(left, right);
	const [rows, columns] = [left.texts.length, right.texts.length];
	const beads = alignRest(similarity, rows, columns, alignInOrder(similarity, rows, columns));
	return beads.map((bead) => ({...bead, score: score(bead, similarity)})).sort((left, right) => left.a.from - right.a.from);
}

/** The cosine of the sums of both sides, were the sentences of one side unlike each other: the pairs' sum over √(n·m). */
function score({a, b}: Bead, similarity: Similarity): number {
	let sum = 0;
	for (let i = a.from; i < a.to; i += 1) for (let j = b.from; j < b.to; j += 1) sum += at(similarity, i, j);
	return Math.min(1, sum / Math.sqrt((a.to - a.from) * (b.to - b.from)));
}

const beginning = ({texts, language}: SentenceList): SentenceList => ({texts: texts.slice(0, mostSentences), language});
