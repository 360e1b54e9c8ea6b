import type {Brief, Story} from '../../../model/brief.js';
import {type StoryPage, type StoryView, storyPage} from '../../layout/story-page.js';
import {memoised} from '../memoised.js';
import type {Model, Settings} from '../model.js';
import type {StoryScreen} from '../screen.js';
import {articleOf} from './article-of.js';
import {storyFactsOf} from './story-facts-of.js';
import {storyOf} from './story-of.js';

/** The facts of a story, or its timeline, as the window has it now. */
export function storyPageOf({brief, settings, size}: Model, {article, view, cursor}: StoryScreen): StoryPage {
	const story = storyOf(brief, article);
	return story ? page(brief, story, size.columns, view, cursor, settings) : nothing;
}

const nothing: StoryPage = {head: [], lines: [], entryAt: []};

const page = memoised((brief: Brief, story: Story, width: number, view: StoryView, cursor: number, {language, ascii}: Settings) =>
	storyPage(
		storyFactsOf(brief, story),
		story.articles.map((id) => articleOf(brief, id)),
		{width, cursor, view, language, ascii},
	),
);
