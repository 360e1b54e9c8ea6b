import type {ArticleId} from '../../model/ids.js';
import type {StoryView} from '../layout/story-page.js';
import {backTo} from './back-to.js';
import {currentScreen} from './current-screen.js';
import {storyOf} from './derived/story-of.js';
import {followedBy} from './followed-by.js';
import type {Model} from './model.js';
import {notify} from './notify.js';
import {pushScreen} from './push-screen.js';
import {putScreen} from './put-screen.js';
import type {StoryScreen} from './screen.js';
import {type Step, still} from './step.js';

/** Shows which fact of an article's story stands where, or who told it when; where one of the two is open below, comes back to it. */
export function openStory(model: Model, article: ArticleId, view: StoryView): Step {
	if ((storyOf(model.brief, article)?.articles.length ?? 0) < 2) return notify(model, 'oneTelling');
	const fresh: StoryScreen = {kind: 'story', article, view, cursor: 0, top: 0};
	const back = backTo(model, 'story');
	return back ? followedBy(back, (below) => still(putScreen(below, seen(below, fresh)))) : still(pushScreen(model, fresh));
}

/** The screen below, if it shows what is asked for. */
function seen(model: Model, fresh: StoryScreen): StoryScreen {
	const known = currentScreen(model);
	const isSame =
		known.kind === 'story' && known.view === fresh.view && storyOf(model.brief, known.article) === storyOf(model.brief, fresh.article);
	return isSame ? known : fresh;
}
