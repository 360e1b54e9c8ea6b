import {findFigures} from '../../language/figures.js';
import type {Article} from '../../model/article.js';
import type {Figure} from '../../model/figure.js';

const found = new WeakMap<Article, readonly Figure[]>();

/** The figures of an article's clean text, as `findFigures` gives them; found once, however often it is compared. */
export function figuresIn(article: Article): readonly Figure[] {
	const known = found.get(article);
	if (known) return known;
	const figures = findFigures(article.text, article.language);
	found.set(article, figures);
	return figures;
}
