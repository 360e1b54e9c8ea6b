import type {ArticleId} from '../../model/ids.js';
import {storyWords} from '../../wording/stories.js';
import {articleOf, hasArticle} from './derived/article-of.js';
import {storyOf} from './derived/story-of.js';
import type {Model} from './model.js';
import {notify} from './notify.js';
import {type Step, still} from './step.js';

/** Asked once: notes the article. Asked again on one of another story: joins the noted one's story to that. On the same story: thinks better of it. */
export function joinStory(model: Model, to: ArticleId): Step {
	const {brief, joining, settings} = model;
	const words = storyWords[settings.language];
	const {title} = articleOf(brief, to);
	if (joining === null || !hasArticle(brief, joining)) return still({...model, joining: to, notice: words.joinWith(title)});
	if (storyOf(brief, joining) === storyOf(brief, to)) return notify({...model, joining: null}, 'notJoined');
	const notice = words.joined(articleOf(brief, joining).title, title);
	return [{...model, joining: null, notice}, [{kind: 'edit-story', edit: {kind: 'join', article: joining, to}}]];
}
