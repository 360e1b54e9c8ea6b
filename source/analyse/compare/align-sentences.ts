import {alignLinks} from './align-links.js';
import type {Link} from './align-rest.js';
import {at, type Bead, type Echo, type Table} from './bead.js';
import {judgeLink} from './judge-link.js';
import {linkSigns} from './link-signs.js';
import {readSentence} from './read-sentence.js';
import {sentenceSimilarity} from './sentence-similarity.js';

/** Sentences of one text with the language they are read in. */
export interface SentenceList {
	readonly texts: readonly string[];
	readonly language: string;
}

/** How alike the two sides are, 0 to 1. */
interface Scored {
	readonly score: number;
}

export type ScoredBead = Bead & Scored;
export type ScoredEcho = Echo & Scored;

export interface ScoredAlignment {
	/** In the order of a. No sentence is in two. */
	readonly beads: readonly ScoredBead[];
	/** Sentences in no bead, each once, with the one in a bead that they repeat. */
	readonly echoes: readonly ScoredEcho[];
}

// Sentences of a text that are aligned; the work grows with the product. No article is this long.
const mostSentences = 600;

/** Which sentences of a say what sentences of b say. Of a text of more than `mostSentences` the rest is left out. */
export function alignSentences(a: SentenceList, b: SentenceList): ScoredAlignment {
	const [left, right] = [read(a), read(b)];
	const similarities = sentenceSimilarity(left, right);
	const links = linkSigns(left, right, similarities).map(({i, j, signs}): Link => ({i, j, odds: judgeLink(signs)}));
	const {beads, echoes} = alignLinks(links, left.length, right.length);
	return {
		beads: beads.map((bead) => ({...bead, score: score(bead, similarities.mixed)})).sort((one, other) => one.a.from - other.a.from),
		echoes: echoes.map((echo) => ({...echo, score: Math.min(1, at(similarities.mixed, echo.i, echo.j))})),
	};
}

const read = ({texts, language}: SentenceList) => texts.slice(0, mostSentences).map((text) => readSentence(text, language));

/** The cosine of the sums of both sides, were the sentences of one side unlike each other: the pairs' sum over √(n·m). */
function score({a, b}: Bead, similarity: Table): number {
	let sum = 0;
	for (let i = a.from; i < a.to; i += 1) for (let j = b.from; j < b.to; j += 1) sum += at(similarity, i, j);
	return Math.min(1, sum / Math.sqrt((a.to - a.from) * (b.to - b.from)));
}
