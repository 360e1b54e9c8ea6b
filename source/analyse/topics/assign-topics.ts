import type {Article, TopicScore} from '../../model/article.js';
import type {ArticleId} from '../../model/ids.js';
import type {StoryGroup} from '../coverage/story-group.js';
import {chooseHeadings} from './choose-headings.js';
import {findOwnTopics} from './find-own-topics.js';
import {type HitTable, readHitTable} from './hit-table.js';
import {nameTopics} from './name-topics.js';
import type {OwnTopic} from './own-words.js';
import {preferCommon} from './prefer-common.js';
import {type StoryScores, scoreFacets} from './score-facets.js';
import {storyHits} from './story-hits.js';

export interface TopicOptions {
	/** Language of the topic names. */
	readonly language: 'de' | 'en';
	/** Topics of the reader's own; where one matches it wins over the built-in ones. */
	readonly own?: readonly OwnTopic[];
	/** The words of the taxonomy in the articles, where they have been read. */
	readonly hits?: HitTable;
}

type Topics = readonly [TopicScore, ...TopicScore[]];

/**
 * The topics of every article, best first and at least one; all tellings of one story share them.
 * They come from the built-in taxonomy: what all articles have in common weighs little, so a collection on one company
 * is told apart by what each story says of it. A topic of the reader's own wins over those, and a topic an article came
 * with over all for its story.
 * Neither the order of the articles nor that of the stories plays a part.
 */
export function assignTopics(
	articles: readonly Article[],
	stories: readonly StoryGroup[],
	{language, own = [], hits = readHitTable(articles)}: TopicOptions,
): ReadonlyMap<ArticleId, Topics> {
	const byId = new Map(articles.map((article) => [article.id, article]));
	const tellings = stories.map((story) => story.articles.flatMap((id) => byId.get(id) ?? []));
	const rowOf = new Map(articles.map(({id}, row) => [id, row]));
	const rows = stories.map(({articles: ids}) => ids.flatMap((id) => rowOf.get(id) ?? []));
	const scores = preferCommon(scoreFacets(storyHits(hits), rows));
	const headings = chooseHeadings(scores);
	return new Map(
		tellings.flatMap((telling, place) => {
			const topics = withGiven(withOwn(nameTopics(scores[place] as StoryScores, headings, language), findOwnTopics(telling, own)), telling);
			return telling.map(({id}): [ArticleId, Topics] => [id, topics]);
		}),
	);
}

function withOwn(topics: Topics, own: readonly TopicScore[]): Topics {
	const [best, ...others] = own;
	return best ? [best, ...others, ...topics.filter(({name}) => own.every((known) => known.name !== name))] : topics;
}

function withGiven(topics: Topics, tellings: readonly Article[]): Topics {
	const given = tellings.map(({topic}) => topic).find((topic) => topic !== null);
	return given === undefined ? topics : [{name: given, score: 1}, ...topics.filter(({name}) => name !== given)];
}
