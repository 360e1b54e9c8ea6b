import type {PlacedArticle} from '../../../model/article.js';
import type {Span} from '../../../model/span.js';
import {articlePage, type Page} from '../../layout/article-page.js';
import type {Hyphenators} from '../../layout/hyphenate.js';
import {memoised} from '../memoised.js';
import type {Model, Settings} from '../model.js';
import type {ReaderScreen} from '../screen.js';
import {articleOf} from './article-of.js';
import {highlightsOf} from './highlights-of.js';

/** The reading view as the window has it now. */
export function readerPageOf({brief, settings, size, hyphenators}: Model, {article, showRemoved, explain, find}: ReaderScreen): Page {
	const highlights = highlightsOf(brief, article, find);
	return page(articleOf(brief, article), size.columns, showRemoved, explain, highlights, find?.current ?? null, settings, hyphenators);
}

const page = memoised(
	(
		article: PlacedArticle,
		width: number,
		showRemoved: boolean,
		explain: boolean,
		highlights: readonly Span[],
		current: number | null,
		{language, ascii}: Settings,
		hyphenators: Hyphenators,
	) => articlePage(article, {width, showRemoved, explain, highlights, current, hyphenators, language, ascii}),
);
