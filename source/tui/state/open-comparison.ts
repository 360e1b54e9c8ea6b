import type {ArticleId} from '../../model/ids.js';
import {storyOf} from './derived/story-of.js';
import type {Model} from './model.js';
import {notify} from './notify.js';
import {pageStart} from './place.js';
import {pushScreen} from './push-screen.js';
import {type Step, still} from './step.js';

/** Sets a story's lead beside the article, or beside the next telling where the article is the lead. */
export function openComparison(model: Model, id: ArticleId): Step {
	const [lead, second] = storyOf(model.brief, id)?.articles ?? [];
	if (!(lead && second)) return notify(model, 'oneTelling');
	const b = id === lead ? second : id;
	return still(pushScreen(model, {kind: 'compare', a: lead, b, words: true, place: pageStart, difference: null}));
}
