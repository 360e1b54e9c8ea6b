import type {FactMention} from '../../model/story-facts.js';
import type {Command} from '../keys/command.js';
import {bodyHeight} from './body-height.js';
import {articleOf} from './derived/article-of.js';
import {storyFactsOf} from './derived/story-facts-of.js';
import {storyOf} from './derived/story-of.js';
import {storyPageOf} from './derived/story-page-of.js';
import {goBack} from './go-back.js';
import type {Model} from './model.js';
import {moveBy} from './move-by.js';
import {openArticle} from './open-article.js';
import {openComparison} from './open-comparison.js';
import {openStory} from './open-story.js';
import {putScreen} from './put-screen.js';
import {quotation} from './quotation.js';
import {reveal} from './reveal.js';
import type {StoryScreen} from './screen.js';
import {type Step, still} from './step.js';

/** The facts or the timeline of a story answer a command. */
export function updateStory(model: Model, screen: StoryScreen, command: Command): Step {
	switch (command) {
		case 'back':
		case 'quit':
			return goBack(model);
		case 'open':
			return open(model, screen);
		case 'matrix':
		case 'timeline':
			return openStory(model, screen.article, command);
		case 'compare':
			return openComparison(model, mentionAt(model, screen)?.article ?? screen.article);
		case 'copy':
			return copy(model, screen);
		default:
			return still(moveCursor(model, screen, command));
	}
}

/** What the cursor is on: a fact where it was told first, or the beginning of a telling. */
function mentionAt({brief}: Model, {article, view, cursor}: StoryScreen): Pick<FactMention, 'article' | 'start'> | undefined {
	const story = storyOf(brief, article);
	if (!story) return undefined;
	const {facts, timeline} = storyFactsOf(brief, story);
	if (view === 'matrix') return facts[cursor]?.mentions[0];
	const report = timeline[cursor];
	return report && {article: report.article, start: 0};
}

function open(model: Model, screen: StoryScreen): Step {
	const mention = mentionAt(model, screen);
	return mention ? openArticle(model, mention.article, {at: mention.start}) : still(model);
}

function copy(model: Model, screen: StoryScreen): Step {
	const story = storyOf(model.brief, screen.article);
	const mention = story && screen.view === 'matrix' ? storyFactsOf(model.brief, story).facts[screen.cursor]?.mentions[0] : undefined;
	if (!mention) return still(model);
	return [model, [{kind: 'copy', text: quotation(articleOf(model.brief, mention.article), mention, model.settings.language)}]];
}

function moveCursor(model: Model, screen: StoryScreen, command: Command): Model {
	const {head, entryAt} = storyPageOf(model, screen);
	const count = (entryAt.at(-1) ?? -1) + 1;
	const height = Math.max(1, bodyHeight(model) - head.length);
	const by = moveBy(command, height, count);
	if (by === null || count === 0) return model;
	const cursor = Math.max(0, Math.min(count - 1, screen.cursor + by));
	return putScreen(model, {...screen, cursor, top: reveal(screen.top, height, entryAt.indexOf(cursor), entryAt.lastIndexOf(cursor))});
}
