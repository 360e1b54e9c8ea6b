import type {PlacedArticle} from '../../../model/article.js';
import {type ComparePage, comparePage} from '../../layout/compare-page.js';
import {memoised} from '../memoised.js';
import type {Model, Settings} from '../model.js';
import type {CompareScreen} from '../screen.js';
import {articleOf} from './article-of.js';
import {comparisonOf} from './comparison-of.js';

/** The comparison as the window has it now. */
export function comparePageOf({brief, settings, size}: Model, {a, b, words}: CompareScreen): ComparePage {
	return page(articleOf(brief, a), articleOf(brief, b), size.columns, words, settings);
}

const page = memoised((a: PlacedArticle, b: PlacedArticle, width: number, words: boolean, {language, ascii}: Settings) =>
	comparePage(comparisonOf(a, b), a, b, {width, words, language, ascii}),
);
