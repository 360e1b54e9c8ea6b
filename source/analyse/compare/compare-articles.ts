import type {Article} from '../../model/article.js';
import type {Comparison, Passage} from '../../model/comparison.js';
import {compareNames} from './compare-names.js';
import {comparePassages} from './compare-passages.js';
import {compareQuotes} from './quotes/compare-quotes.js';

/** Two articles side by side: passages and figures as `comparePassages` gives them, who is quoted, and which names both have. */
export function compareArticles(a: Article, b: Article): Comparison {
	const {passages, figures} = comparePassages(a, b);
	return {a: a.id, b: b.id, similarity: likeness(passages), passages, figures, quotes: compareQuotes(a, b), names: compareNames(a, b)};
}

/** The share of both texts' characters that stands in passages with a counterpart, weighed by their score. */
function likeness(passages: readonly Passage[]): number {
	const size = ({a, b, repeats}: Passage) => (repeats === 'a' ? 0 : (a?.text.length ?? 0)) + (repeats === 'b' ? 0 : (b?.text.length ?? 0));
	const total = passages.reduce((sum, passage) => sum + size(passage), 0);
	return total === 0 ? 0 : passages.reduce((sum, passage) => sum + size(passage) * passage.score, 0) / total;
}
