import type {PlacedArticle} from '../../../model/article.js';
import {currentScreen} from '../current-screen.js';
import type {Model} from '../model.js';
import {articleOf} from './article-of.js';

/** The article a command is about: the one being read, or the one selected; null where there is none. */
export function selectedArticle(model: Model): PlacedArticle | null {
	const screen = currentScreen(model);
	switch (screen.kind) {
		case 'list':
			return screen.selected === null ? null : articleOf(model.brief, screen.selected);
		case 'reader':
			return articleOf(model.brief, screen.article);
		case 'compare':
			return articleOf(model.brief, screen.a);
		case 'search': {
			const hit = screen.answer?.hits[screen.cursor];
			return hit ? articleOf(model.brief, hit.id) : null;
		}
		default:
			return null;
	}
}
