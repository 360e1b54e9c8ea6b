import {storyOf} from './derived/story-of.js';
import {followedBy} from './followed-by.js';
import {goBack} from './go-back.js';
import type {Model} from './model.js';
import {notify} from './notify.js';
import {openArticle} from './open-article.js';
import type {ReaderScreen} from './screen.js';
import type {Step} from './step.js';

/** Reads the next telling of the same story instead, round and round. */
export function otherTelling(model: Model, screen: ReaderScreen): Step {
	const tellings = storyOf(model.brief, screen.article)?.articles ?? [screen.article];
	if (tellings.length < 2) return notify(model, 'oneTelling');
	const next = tellings[(tellings.indexOf(screen.article) + 1) % tellings.length] ?? screen.article;
	return followedBy(goBack(model), (left) => openArticle(left, next, {showRemoved: screen.showRemoved}));
}
