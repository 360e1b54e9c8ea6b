import type {PlacedArticle} from '../../model/article.js';
import type {Brief, Story} from '../../model/brief.js';
import {articlesById} from './articles-by-id.js';
import {coverageOverTime, spanOf} from './coverage-over-time.js';
import {type ListFilter, noFilter, passes} from './list-filter.js';
import {type ListGroup, listGroups, type ToldStory} from './list-groups.js';
import type {ListOrder} from './list-order.js';

/** What stands above a group of stories. */
export interface HeadingRow {
	readonly kind: 'topic';
	/** The name of the topic or outlet, or the day ("2025-06-09"); null: what has none. */
	readonly name: string | null;
	readonly by: 'topic' | 'outlet' | 'day';
	/** Stories below it. */
	readonly count: number;
	/** Stories of the largest group. */
	readonly largest: number;
	/** Articles in each part of the time the briefing spans, earliest first; empty where it spans too little. */
	readonly overTime: readonly number[];
}

export type ListRow =
	/** The empty row between two groups. */
	| {readonly kind: 'space'}
	| HeadingRow
	| {readonly kind: 'story'; readonly story: Story; readonly article: PlacedArticle}
	| {readonly kind: 'telling'; readonly story: Story; readonly article: PlacedArticle};

/** The rows of the list: each group with its stories, each story with its other tellings below it. */
export function listRows(brief: Brief, filter: ListFilter = noFilter, order: ListOrder = 'topic'): readonly ListRow[] {
	const groups = listGroups(toldStories(brief, filter), order);
	const largest = Math.max(0, ...groups.map(({stories}) => stories.length));
	const span = order === 'topic' ? spanOf(brief.articles) : null;
	return groups.flatMap((group, place): readonly ListRow[] => {
		const rows = groupRows(group, largest, span);
		return place === 0 ? rows : [{kind: 'space'}, ...rows];
	});
}

/** The stories a filter leaves, each with those of its tellings that pass, in the briefing's order. */
function toldStories(brief: Brief, filter: ListFilter): readonly ToldStory[] {
	const anyTopic = {...filter, topic: null};
	const articles = articlesById(brief);
	return brief.topics.flatMap(({name, stories}) =>
		stories.flatMap((story): ToldStory[] => {
			const [first, ...others] = story.articles.flatMap((id) => {
				const article = articles.get(id);
				return article && passes(anyTopic, article) ? [article] : [];
			});
			return first && (filter.topic === null || filter.topic === name) ? [{topic: name, story, told: [first, ...others]}] : [];
		}),
	);
}

function groupRows({heading, stories}: ListGroup, largest: number, span: ReturnType<typeof spanOf>): readonly ListRow[] {
	const rows = stories.flatMap(({story, told}) =>
		told.map((article, place): ListRow => ({kind: place === 0 ? 'story' : 'telling', story, article})),
	);
	if (heading === null) return rows;
	const overTime = coverageOverTime(
		stories.flatMap(({told}) => told),
		span,
	);
	return [{kind: 'topic', ...heading, count: stories.length, largest, overTime}, ...rows];
}
