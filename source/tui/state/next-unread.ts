import type {ArticleId} from '../../model/ids.js';
import {currentScreen} from './current-screen.js';
import {listingOf} from './derived/listing-of.js';
import {followedBy} from './followed-by.js';
import {goBack} from './go-back.js';
import {markOf} from './mark-of.js';
import type {Model} from './model.js';
import {notify} from './notify.js';
import {openArticle} from './open-article.js';
import {selectInList} from './select-in-list.js';
import {type Step, still} from './step.js';

/** Goes to the next unread article of the list, from its end on to its beginning; in the reading view it is opened. */
export function nextUnread(model: Model): Step {
	const screen = currentScreen(model);
	const from = screen.kind === 'reader' ? screen.article : model.list.selected;
	const next = unreadAfter(model, from);
	if (next === null) return notify(model, 'allRead');
	if (screen.kind !== 'reader') return still(selectInList(model, next));
	return followedBy(goBack(model), (left) => openArticle(selectInList(left, next), next));
}

function unreadAfter(model: Model, from: ArticleId | null): ArticleId | null {
	const {articles, placeOf} = listingOf(model);
	const at = from === null ? 0 : (placeOf.get(from) ?? 0);
	const isUnread = (id: ArticleId): boolean => id !== from && !markOf(model, id).read;
	return articles.slice(at).find(isUnread) ?? articles.slice(0, at).find(isUnread) ?? null;
}
