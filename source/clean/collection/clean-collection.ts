import type {Article} from '../../model/article.js';
import type {ArticleRecord} from '../../model/record.js';
import {cleanArticle} from '../clean-article.js';
import {scopesOf} from '../corrections/scopes-of.js';
import {collectionProfile} from './collection-profile.js';

/** Cleans records that are all at hand, numbered from 1: what their outlets' lines show counts for every one of them. */
export function cleanCollection(records: readonly ArticleRecord[]): Article[] {
	const collection = collectionProfile();
	const articles = records.map((record, index) => cleanArticle(record, {number: index + 1}));
	for (const article of articles) collection.note(article);
	return articles.map((article, index) => {
		const [outlet] = scopesOf(article);
		const recurs = article.blocks.some(({text}) => collection.recurrenceOf(text, outlet).unrelated > 1);
		const record = records[index];
		return recurs && record ? cleanArticle(record, {number: index + 1, collection}) : article;
	});
}
