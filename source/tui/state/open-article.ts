import type {ArticleId} from '../../model/ids.js';
import {changeMark} from './change-mark.js';
import {articleOf} from './derived/article-of.js';
import {goToHighlight} from './go-to-highlight.js';
import {markOf} from './mark-of.js';
import type {Model} from './model.js';
import {type Place, pageStart} from './place.js';
import {pushScreen} from './push-screen.js';
import type {Find, ReaderScreen} from './screen.js';
import type {Step} from './step.js';

export interface Opening {
	readonly showRemoved?: boolean;
	/** At its beginning, not where reading stopped. */
	readonly atStart?: boolean;
	/** At this offset in its text. */
	readonly at?: number;
	readonly find?: Find;
}

/** Opens an article in the reading view, which marks it as read: at a hit, at an offset, or where reading stopped. */
export function openArticle(model: Model, id: ArticleId, opening: Opening = {}): Step {
	const screen: ReaderScreen = {
		kind: 'reader',
		article: id,
		place: placeFor(model, id, opening),
		showRemoved: opening.showRemoved ?? false,
		explain: false,
		find: opening.find ?? null,
	};
	const opened = pushScreen(model, screen);
	return changeMark(screen.find ? goToHighlight(opened, screen, screen.find.current ?? 0) : opened, id, {read: true});
}

function placeFor(model: Model, id: ArticleId, {at, atStart}: Opening): Place {
	if (at !== undefined) return {offset: at, extra: 0};
	const {position} = markOf(model, id);
	const past = position >= articleOf(model.brief, id).text.length;
	return atStart || past ? pageStart : {offset: position, extra: 0};
}
