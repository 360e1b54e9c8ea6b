import type {ArticleId} from '../../model/ids.js';
import {currentScreen} from './current-screen.js';
import type {Model} from './model.js';

/** The article being read, or the one selected; null where there is none. It may have left the briefing. */
export function selectedId(model: Model): ArticleId | null {
	const screen = currentScreen(model);
	switch (screen.kind) {
		case 'list':
			return screen.selected;
		case 'reader':
			return screen.article;
		case 'compare':
			return screen.a;
		case 'search':
			return screen.answer?.hits[screen.cursor]?.id ?? null;
		default:
			return null;
	}
}
