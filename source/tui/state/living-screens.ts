import type {Brief} from '../../model/brief.js';
import type {ArticleId} from '../../model/ids.js';
import {hasArticle} from './derived/article-of.js';
import type {UpperScreen} from './screen.js';

/** The screens up to the first one that shows an article the briefing does not hold. */
export function livingScreens(brief: Brief, above: readonly UpperScreen[]): readonly UpperScreen[] {
	const end = above.findIndex((screen) => !articlesOf(screen).every((id) => hasArticle(brief, id)));
	return end < 0 ? above : above.slice(0, end);
}

function articlesOf(screen: UpperScreen): readonly ArticleId[] {
	if (screen.kind === 'reader') return [screen.article];
	return screen.kind === 'compare' ? [screen.a, screen.b] : [];
}
