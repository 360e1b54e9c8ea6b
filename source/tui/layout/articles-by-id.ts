import type {PlacedArticle} from '../../model/article.js';
import type {Brief} from '../../model/brief.js';
import type {ArticleId} from '../../model/ids.js';

const known = new WeakMap<Brief, ReadonlyMap<ArticleId, PlacedArticle>>();

/** The articles of a brief by their ids; made once, since of 100,000 it takes longer than a key may. */
export function articlesById(brief: Brief): ReadonlyMap<ArticleId, PlacedArticle> {
	const made = known.get(brief) ?? new Map(brief.articles.map((article) => [article.id, article]));
	known.set(brief, made);
	return made;
}
