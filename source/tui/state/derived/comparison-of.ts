import {compareArticles} from '../../../analyse/compare/compare-articles.js';
import {comparePassages} from '../../../analyse/compare/compare-passages.js';
import type {PlacedArticle} from '../../../model/article.js';
import {memoised} from '../memoised.js';

/** Which passages of two articles say the same, and their figures. */
export const passagesOf = memoised((a: PlacedArticle, b: PlacedArticle) => comparePassages(a, b));

/** Two articles side by side. */
export const comparisonOf = memoised((a: PlacedArticle, b: PlacedArticle) => compareArticles(a, b, passagesOf(a, b)));
