import type {PlacedArticle} from '../../model/article.js';
import type {Brief, Story, Topic} from '../../model/brief.js';

export type ListRow =
	/** The empty row between two topics. */
	| {readonly kind: 'space'}
	| {readonly kind: 'topic'; readonly name: string; readonly count: number}
	| {readonly kind: 'story'; readonly story: Story; readonly article: PlacedArticle}
	| {readonly kind: 'telling'; readonly story: Story; readonly article: PlacedArticle};

export interface ListFilter {
	/** Only this topic; null: all. */
	readonly topic: string | null;
}

/** The rows of the list: each topic with its stories, each story with its other tellings below it. */
export function listRows(brief: Brief, filter: ListFilter = {topic: null}): readonly ListRow[] {
	const articles = new Map(brief.articles.map((article) => [article.id, article]));
	const topics = brief.topics.filter(({name}) => filter.topic === null || filter.topic === name);
	return topics
		.map((topic) => topicRows(topic, articles))
		.filter((rows) => rows.length > 0)
		.flatMap((rows, place): readonly ListRow[] => (place === 0 ? rows : [{kind: 'space'}, ...rows]));
}

function topicRows({name, stories}: Topic, articles: ReadonlyMap<string, PlacedArticle>): ListRow[] {
	const rows = stories.flatMap((story) => storyRows(story, articles));
	return rows.length > 0 ? [{kind: 'topic', name, count: stories.length}, ...rows] : [];
}

function storyRows(story: Story, articles: ReadonlyMap<string, PlacedArticle>): ListRow[] {
	const told = story.articles.flatMap((id) => articles.get(id) ?? []);
	return told.map((article, place): ListRow => ({kind: place === 0 ? 'story' : 'telling', story, article}));
}
