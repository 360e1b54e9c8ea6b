import type {PlacedArticle} from '../../../model/article.js';
import type {Brief} from '../../../model/brief.js';
import type {ArticleId} from '../../../model/ids.js';
import {memoised} from '../memoised.js';

const byId = memoised(
	(brief: Brief): ReadonlyMap<ArticleId, PlacedArticle> => new Map(brief.articles.map((article) => [article.id, article])),
);

/** Whether a brief holds an article. */
export const hasArticle = (brief: Brief, id: ArticleId): boolean => byId(brief).has(id);

/** An article of the brief. Throws where there is none: screens only ever hold ids of the brief. */
export function articleOf(brief: Brief, id: ArticleId): PlacedArticle {
	const article = byId(brief).get(id);
	if (!article) throw new Error(`no article ${id} in the brief`);
	return article;
}
