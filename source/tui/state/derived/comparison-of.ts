import {compareArticles} from '../../../analyse/compare/compare-articles.js';
import type {PlacedArticle} from '../../../model/article.js';
import {memoised} from '../memoised.js';

/** Two articles side by side. */
export const comparisonOf = memoised((a: PlacedArticle, b: PlacedArticle) => compareArticles(a, b));
