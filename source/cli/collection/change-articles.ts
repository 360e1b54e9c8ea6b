import type {Article} from '../../model/article.js';
import {filedArticle} from '../../model/filed-article.js';
import {packBody} from '../../store/collection/pack-body.js';
import type {Draft} from '../../store/collection/start-draft.js';
import {headOf} from './clean-record.js';

/** Changes articles of a draft; one that comes back as it went stays as it lies. */
export function changeArticles(draft: Draft, places: Iterable<number>, change: (article: Article) => Article): void {
	for (const index of places) {
		const article = filedArticle(draft, index);
		const changed = change(article);
		if (changed !== article) draft.replace(index, {head: headOf(changed), packed: packBody(changed)});
	}
}
