import type {Brief} from '../../../model/brief.js';
import type {ArticleId} from '../../../model/ids.js';
import type {Span} from '../../../model/span.js';
import {memoised} from '../memoised.js';
import type {Find} from '../screen.js';
import {articleOf} from './article-of.js';
import {findInText} from './find-in-text.js';
import {searchIndexOf} from './search-index-of.js';

const none: readonly Span[] = [];

/** The stretches of an article's text that are found; none without a find. */
export function highlightsOf(brief: Brief, id: ArticleId, find: Find | null): readonly Span[] {
	return find && find.text.trim() !== '' ? spans(brief, id, find.text, find.by) : none;
}

const spans = memoised((brief: Brief, id: ArticleId, query: string, by: Find['by']): readonly Span[] => {
	const {text} = articleOf(brief, id);
	const letters = by === 'text' ? findInText(text, query) : none;
	if (letters.length > 0) return letters;
	return searchIndexOf(brief)
		.highlights(query, text)
		.map(([start, end]) => ({start, end}));
});
