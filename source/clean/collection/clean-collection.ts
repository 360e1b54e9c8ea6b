import type {Article} from '../../model/article.js';
import type {ArticleRecord} from '../../model/record.js';
import {cleanArticle} from '../clean-article.js';
import {collectionProfile} from './collection-profile.js';
import {dropRecurring} from './drop-recurring.js';

/** Cleans records that are all at hand, numbered from 1: what their outlets' lines show counts for every one of them. */
export function cleanCollection(records: readonly ArticleRecord[]): Article[] {
	const articles = records.map((record, index) => cleanArticle(record, {number: index + 1}));
	const profile = collectionProfile();
	for (const article of articles) profile.note(article);
	return articles.map((article) => dropRecurring(article, profile));
}
