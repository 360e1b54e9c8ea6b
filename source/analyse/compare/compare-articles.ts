import type {Article} from '../../model/article.js';
import type {Comparison} from '../../model/comparison.js';
import {compareNames} from './compare-names.js';
import {comparePassages} from './compare-passages.js';
import {compareQuotes} from './quotes/compare-quotes.js';
import {similarity} from './similarity.js';

/** Two articles side by side: passages and figures as `comparePassages` gives them, who is quoted, and which names both have. */
export function compareArticles(a: Article, b: Article): Comparison {
	const {passages, figures} = comparePassages(a, b);
	return {
		a: a.id,
		b: b.id,
		similarity: similarity(passages, a.language),
		passages,
		figures,
		quotes: compareQuotes(a, b),
		names: compareNames(a, b),
	};
}
