import type {Article, TopicScore} from '../../model/article.js';
import type {ArticleId} from '../../model/ids.js';
import type {StoryGroup} from '../coverage/group-coverage.js';

export interface TopicOptions {
	/** Language of the topic names. */
	readonly language: 'de' | 'en';
}

/** The topics of every article, best first and at least one; all tellings of one story share the first. */
export function assignTopics(
	articles: readonly Article[],
	_stories: readonly StoryGroup[],
	_options: TopicOptions,
): ReadonlyMap<ArticleId, readonly [TopicScore, ...TopicScore[]]> {
	return new Map(articles.map(({id}) => [id, [{name: 'News', score: 1}]]));
}
