import type {Article} from '../../model/article.js';
import type {Comparison} from '../../model/comparison.js';
import {compareNames} from './compare-names.js';
import {type ComparedTexts, comparePassages} from './compare-passages.js';
import {compareQuotes} from './quotes/compare-quotes.js';
import {similarity} from './similarity.js';

/**
 * Two articles side by side: passages and figures as `comparePassages` gives them, who is quoted, and which names both have. `texts` is
 * what it has given where that is known.
 */
export function compareArticles(a: Article, b: Article, texts: ComparedTexts = comparePassages(a, b)): Comparison {
	return {
		a: a.id,
		b: b.id,
		similarity: similarity(texts.passages, a.language),
		...texts,
		quotes: compareQuotes(a, b),
		names: compareNames(a, b),
	};
}
