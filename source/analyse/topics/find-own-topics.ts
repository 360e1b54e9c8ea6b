import type {TopicScore} from '../../model/article.js';
import {eachArticleTerm, type ReadArticle} from '../terms/each-article-term.js';
import {compileOwnTopics, type OwnTopic, type OwnWords} from './own-words.js';
import {placeWeight} from './place-weight.js';

/**
 * What must speak for a topic of the reader's own, as ln(1 + times), a place at the top counting several times:
 * one word in headline or opening, or two further down.
 */
const leastEvidence = 1.05;

/**
 * The topics of the reader's own that a story is about, best first; of equals the one named first. The score is
 * 1 − e^−evidence. The tellings are taken together: what each says counts with its part.
 */
export function findOwnTopics(tellings: readonly ReadArticle[], own: readonly OwnTopic[]): TopicScore[] {
	if (own.length === 0) return [];
	const times = own.map(() => 0);
	for (const article of tellings) {
		const words = compileOwnTopics(own, article.language);
		for (const field of ['title', 'text'] as const) readField(article, field, words, 1 / tellings.length, times);
	}
	return own
		.map(({name}, topic) => ({name, evidence: Math.log1p(times[topic] ?? 0)}))
		.filter(({evidence}) => evidence >= leastEvidence)
		.sort((a, b) => b.evidence - a.evidence)
		.map(({name, evidence}) => ({name, score: 1 - Math.exp(-evidence)}));
}

/** Adds up, in place, how often each topic's words stand in a field. */
function readField(article: ReadArticle, field: 'title' | 'text', words: OwnWords, part: number, times: number[]): void {
	const before: string[] = [];
	eachArticleTerm(article, field, ({key}, start) => {
		before.push(key);
		for (const topic of words.endingWith(before)) times[topic] = (times[topic] ?? 0) + part * placeWeight(field, start);
	});
}
