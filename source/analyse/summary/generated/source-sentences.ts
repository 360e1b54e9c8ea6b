import type {Article} from '../../../model/article.js';
import type {Quotation} from '../../../model/brief.js';
import {gatherCandidates} from '../gather-candidates.js';

/** What a small model can read at once: about 4,000 words. The lead telling's sentences come first, and of each telling the first. */
const mostSentences = 120;
const mostOfTelling = 40;
/** Characters of a sentence; a longer one is a list. */
const longest = 600;

/** The sentences of a story's tellings that a model may tell it from, in order. A citation is a place in this list, from 1. */
export const sourceSentences = (tellings: readonly Article[]): Quotation[] =>
	tellings
		.flatMap((article, telling) => gatherCandidates(article, telling).slice(0, mostOfTelling))
		.filter(({text}) => text.length <= longest)
		.slice(0, mostSentences)
		.map(({article, start, end, text}) => ({article: article.id, start, end, text}));
