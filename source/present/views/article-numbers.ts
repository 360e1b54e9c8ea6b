import type {PlacedArticle} from '../../model/article.js';
import type {ArticleId} from '../../model/ids.js';

/** The number of an article in its briefing, as it is printed; "?" for one that is not in it. */
export type Numbers = (article: ArticleId) => string;

/** Looks numbers up among the articles of a briefing. */
export function articleNumbers(articles: readonly PlacedArticle[]): Numbers {
	const numbers = new Map(articles.map(({id, number}) => [id, String(number)]));
	return (article) => numbers.get(article) ?? '?';
}
