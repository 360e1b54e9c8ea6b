import {asGiven} from './as-given.js';
import {cleanArticle} from './clean/clean-article.js';
import type {Article} from './model/article.js';
import type {ArticleRecord} from './model/record.js';

export interface TakeOptions {
	/** Whether records are cleaned; true unless told. False takes their text as the article. */
	readonly clean?: boolean;
}

/** Articles of what may be records or articles already; articles pass as they are, records are numbered from 1 by their place. */
export function toArticles(given: readonly (Article | ArticleRecord)[], {clean = true}: TakeOptions = {}): Article[] {
	return given.map((item, index) => {
		if (isArticle(item)) return item;
		return clean ? cleanArticle(item, {number: index + 1}) : asGiven(item, index + 1);
	});
}

const isArticle = (item: Article | ArticleRecord): item is Article => 'blocks' in item;
