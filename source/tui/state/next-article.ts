import {sequenceOf} from './derived/sequence-of.js';
import {followedBy} from './followed-by.js';
import {goBack} from './go-back.js';
import type {Model} from './model.js';
import {notify} from './notify.js';
import {openArticle} from './open-article.js';
import type {ReaderScreen} from './screen.js';
import {selectInList} from './select-in-list.js';
import type {Step} from './step.js';

/** Goes on to the next article (1) or back to the previous (-1); the list follows, so that leaving comes out there. */
export function nextArticle(model: Model, screen: ReaderScreen, by: 1 | -1): Step {
	const articles = sequenceOf(model);
	const next = articles[articles.indexOf(screen.article) + by];
	if (next === undefined) return notify(model, by > 0 ? 'lastArticle' : 'firstArticle');
	const fromList = model.above.length === 1;
	return followedBy(goBack(model), (left) =>
		openArticle(fromList ? selectInList(left, next) : left, next, {showRemoved: screen.showRemoved}),
	);
}
