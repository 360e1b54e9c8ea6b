import type {ArticleId} from '../../model/ids.js';
import {storyWords} from '../../wording/stories.js';
import {articleOf} from './derived/article-of.js';
import {storyOf} from './derived/story-of.js';
import type {Model} from './model.js';
import {notify} from './notify.js';
import type {Step} from './step.js';

/** Takes a telling out of its story, into one of its own. */
export function splitOff(model: Model, article: ArticleId): Step {
	if ((storyOf(model.brief, article)?.articles.length ?? 1) < 2) return notify(model, 'oneTelling');
	const notice = storyWords[model.settings.language].splitOff(articleOf(model.brief, article).title);
	return [{...model, joining: null, notice}, [{kind: 'edit-story', edit: {kind: 'split', article}}]];
}
