import type {Brief, Story} from '../../../model/brief.js';
import type {ArticleId} from '../../../model/ids.js';
import {memoised} from '../memoised.js';

const byArticle = memoised(
	(brief: Brief): ReadonlyMap<ArticleId, Story> =>
		new Map(brief.topics.flatMap(({stories}) => stories).flatMap((story) => story.articles.map((id) => [id, story] as const))),
);

/** The story an article tells; null for an article no topic lists. */
export const storyOf = (brief: Brief, id: ArticleId): Story | null => byArticle(brief).get(id) ?? null;
