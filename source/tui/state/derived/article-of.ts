import type {PlacedArticle} from '../../../model/article.js';
import type {Brief} from '../../../model/brief.js';
import type {ArticleId} from '../../../model/ids.js';
import {articlesById} from '../../layout/articles-by-id.js';

/** Whether a brief holds an article. */
export const hasArticle = (brief: Brief, id: ArticleId): boolean => articlesById(brief).has(id);

/** An article of the brief. Throws where there is none: screens only ever hold ids of the brief. */
export function articleOf(brief: Brief, id: ArticleId): PlacedArticle {
	const article = articlesById(brief).get(id);
	if (!article) throw new Error(`no article ${id} in the brief`);
	return article;
}
