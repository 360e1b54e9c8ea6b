import {groupCoverage, type StoryGroup} from './analyse/coverage/group-coverage.js';
import {summarise} from './analyse/summary/summarise.js';
import {assignTopics} from './analyse/topics/assign-topics.js';
import type {Article} from './model/article.js';
import type {ArticleFilter} from './model/article-filter.js';
import type {Brief, Story} from './model/brief.js';
import {storyId} from './model/ids.js';
import type {Problem} from './model/problem.js';
import type {ArticleRecord} from './model/record.js';
import {filterShelves} from './shelves/filter-shelves.js';
import {type ShelvedStory, shelveStories} from './shelves/shelve-stories.js';
import {toArticles} from './to-articles.js';

export interface BriefOptions {
	/** Sentences per summary; 3 unless told, 0 for none. */
	readonly sentences?: number;
	/** Language of the topic names; "en" unless told. */
	readonly language?: 'de' | 'en';
	/** "article" takes every article as a story of its own; "story" unless told. */
	readonly per?: 'article' | 'story';
	/** Which articles to tell of; all unless told. The others still count for topics, stories and numbers. */
	readonly only?: ArticleFilter;
	/** What went wrong before, to be carried along. */
	readonly problems?: readonly Problem[];
}

/**
 * The briefing of articles (records are cleaned first): grouped into stories, listed by topic, numbered in that
 * order, summarised. Topics and stories with the most coverage come first, then the newest, then the order given.
 */
export function makeBrief(given: readonly (Article | ArticleRecord)[], options: BriefOptions = {}): Brief {
	const {sentences = 3, language = 'en', per = 'story', only, problems = []} = options;
	const articles = toArticles(given);
	const groups = per === 'article' ? articles.map(alone) : groupCoverage(articles);
	const all = shelveStories(articles, groups, assignTopics(articles, groups, {language}));
	const shelves = only ? filterShelves(all, only) : all;
	return {
		topics: shelves.map(({name, stories}) => ({name, stories: stories.map((story) => tell(story, sentences))})),
		articles: shelves.flatMap(({stories}) => stories.flatMap(({tellings}) => tellings)),
		problems,
	};
}

const alone = ({id}: Article): StoryGroup => ({id: storyId(id), articles: [id], evidence: []});

function tell({id, tellings}: ShelvedStory, sentences: number): Story {
	const [lead, ...others] = tellings;
	return {
		id,
		title: lead.title,
		published: tellings.find(({published}) => published !== null)?.published ?? null,
		articles: [lead.id, ...others.map((other) => other.id)],
		summary: sentences > 0 ? summarise(tellings, {sentences}) : [],
	};
}
