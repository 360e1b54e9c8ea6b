import type {Article} from '../../model/article.js';
import type {ArticleRecord} from '../../model/record.js';
import {type CleanOptions, cleanArticle} from '../clean-article.js';
import {collectionProfile} from './collection-profile.js';
import {dropRecurring} from './drop-recurring.js';

/**
 * A cleaner that learns as records come, for streams: each is cleaned by what those before it have shown about the lines
 * of their outlet. Nothing is held but lines, so the first few articles keep a template that later ones lose.
 */
export function startCollection(): (record: ArticleRecord, options?: CleanOptions) => Article {
	const profile = collectionProfile();
	return (record, options) => {
		const article = cleanArticle(record, options);
		const cleaned = dropRecurring(article, profile);
		profile.note(article);
		return cleaned;
	};
}
