import type {PlacedArticle} from '../../../model/article.js';
import type {Span} from '../../../model/span.js';
import {whyTogether} from '../../../wording/why-together.js';
import {articlePage, type Page} from '../../layout/article-page.js';
import type {Hyphenators} from '../../layout/hyphenate.js';
import {memoised} from '../memoised.js';
import type {Model, Settings} from '../model.js';
import type {ReaderScreen} from '../screen.js';
import {articleOf, hasArticle} from './article-of.js';
import {highlightsOf} from './highlights-of.js';

/** The reading view as the window has it now. */
export function readerPageOf({brief, settings, size, hyphenators}: Model, {article, showRemoved, explain, find}: ReaderScreen): Page {
	const highlights = highlightsOf(brief, article, find);
	const shown = articleOf(brief, article);
	const why = explain ? whyTogether(shown, (id) => (hasArticle(brief, id) ? articleOf(brief, id).number : null), settings.language) : null;
	return page(shown, size.columns, showRemoved, explain, why, highlights, find?.current ?? null, settings, hyphenators);
}

const page = memoised(
	(
		article: PlacedArticle,
		width: number,
		showRemoved: boolean,
		explain: boolean,
		why: string | null,
		highlights: readonly Span[],
		current: number | null,
		{language, ascii, links = false}: Settings,
		hyphenators: Hyphenators,
	) => articlePage(article, {width, showRemoved, explain, why, highlights, current, hyphenators, links, language, ascii}),
);
