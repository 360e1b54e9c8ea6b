import {groupCoverage, type StoryGroup} from './analyse/coverage/group-coverage.js';
import {summarise} from './analyse/summary/summarise.js';
import {assignTopics} from './analyse/topics/assign-topics.js';
import type {Article, PlacedArticle, TopicScore} from './model/article.js';
import type {Brief, Story, Topic} from './model/brief.js';
import {type ArticleId, storyId} from './model/ids.js';
import type {Problem} from './model/problem.js';

export interface BriefOptions {
	/** Sentences per summary; 3 unless told, 0 for none. */
	readonly sentences?: number;
	/** Language of the topic names; "en" unless told. */
	readonly language?: 'de' | 'en';
	/** "article" takes every article as a story of its own; "story" unless told. */
	readonly per?: 'article' | 'story';
	/** What went wrong before, to be carried along. */
	readonly problems?: readonly Problem[];
}

/**
 * The briefing of cleaned articles: grouped into stories, listed by topic, numbered in that order, summarised.
 * Topics and stories with the most coverage come first, then the newest, then the order given.
 */
export function makeBrief(articles: readonly Article[], options: BriefOptions = {}): Brief {
	const {sentences = 3, language = 'en', per = 'story', problems = []} = options;
	const groups = per === 'article' ? articles.map(alone) : groupCoverage(articles);
	const topics = assignTopics(articles, groups, {language});
	const shelves = shelve(groups, topics);
	const byId = new Map(articles.map((article) => [article.id, article]));
	const listed = shelves
		.flatMap(([, stories]) => stories)
		.flatMap((story) => story.articles.map((id) => place(byId.get(id) as Article, story, topics)));
	const placed = listed.map((article, index): PlacedArticle => ({...article, number: index + 1}));
	const placedById = new Map(placed.map((article) => [article.id, article]));
	return {
		topics: shelves.map(([name, stories]): Topic => ({name, stories: stories.map((group) => tell(group, placedById, sentences))})),
		articles: placed,
		problems,
	};
}

const alone = ({id}: Article): StoryGroup => ({id: storyId(id), articles: [id], evidence: []});

type Topics = ReadonlyMap<ArticleId, readonly [TopicScore, ...TopicScore[]]>;

function shelve(groups: readonly StoryGroup[], topics: Topics): [string, StoryGroup[]][] {
	const shelves = new Map<string, StoryGroup[]>();
	for (const group of groups) {
		const name = topics.get(group.articles[0])?.[0].name ?? '';
		const shelf = shelves.get(name);
		if (shelf) shelf.push(group);
		else shelves.set(name, [group]);
	}
	const coverage = (stories: readonly StoryGroup[]) => stories.reduce((sum, story) => sum + story.articles.length, 0);
	return [...shelves].sort(([, a], [, b]) => coverage(b) - coverage(a));
}

function place(article: Article, story: StoryGroup, topics: Topics): PlacedArticle {
	const scores = topics.get(article.id) ?? [];
	return {...article, topic: scores[0]?.name ?? '', topics: scores, story: story.id};
}

function tell(group: StoryGroup, articles: ReadonlyMap<ArticleId, PlacedArticle>, length: number): Story {
	const tellings = group.articles.map((id) => articles.get(id) as PlacedArticle);
	const [lead] = tellings;
	return {
		id: group.id,
		title: lead?.title ?? '',
		published: tellings.map(({published}) => published).find((published) => published !== null) ?? null,
		articles: group.articles,
		summary: length > 0 ? summarise(tellings, {sentences: length}) : [],
	};
}
