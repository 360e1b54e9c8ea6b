import {applyEdits} from './analyse/coverage/apply-edits.js';
import {groupCoverage} from './analyse/coverage/group-coverage.js';
import type {StoryGroup} from './analyse/coverage/story-group.js';
import {assignTopics} from './analyse/topics/assign-topics.js';
import type {OwnTopic} from './analyse/topics/own-words.js';
import type {Article} from './model/article.js';
import {storyId} from './model/ids.js';
import type {StoryEdit} from './model/story-edit.js';
import {type Shelf, shelveStories} from './shelves/shelve-stories.js';

export interface ArrangeOptions {
	/** Language of the topic names; "en" unless told. */
	readonly language?: 'de' | 'en';
	/** "article" takes every article as a story of its own; "story" unless told. */
	readonly per?: 'article' | 'story';
	/** Topics of the reader's own, which win where their words stand. */
	readonly ownTopics?: readonly OwnTopic[];
	/** What a reader has settled by hand about stories, first to last. */
	readonly edits?: readonly StoryEdit[];
}

/** Articles as stories on the shelves of their topics. */
export function arrangeArticles(
	articles: readonly Article[],
	{language = 'en', per = 'story', edits = [], ownTopics = []}: ArrangeOptions = {},
): Shelf[] {
	const groups = per === 'article' ? articles.map(alone) : applyEdits(groupCoverage(articles), edits, articles);
	return shelveStories(articles, groups, assignTopics(articles, groups, {language, own: ownTopics}));
}

const alone = ({id}: Article): StoryGroup => ({id: storyId(id), articles: [id], evidence: []});
