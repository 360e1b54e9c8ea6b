import {asGiven} from './as-given.js';
import {cleanCollection} from './clean/collection/clean-collection.js';
import type {Article} from './model/article.js';
import type {ArticleRecord} from './model/record.js';

export interface TakeOptions {
	/** Whether records are cleaned; true unless told. False takes their text as the article. */
	readonly clean?: boolean;
}

/** Articles of what may be records or articles already; articles pass as they are, records are numbered from 1 by their place. */
export function toArticles(given: readonly (Article | ArticleRecord)[], {clean = true}: TakeOptions = {}): Article[] {
	const records = given.filter((item) => !isArticle(item));
	const cleaned = clean ? cleanCollection(records).values() : records.map((record) => asGiven(record)).values();
	return given.map((item, index) => (isArticle(item) ? item : {...(cleaned.next().value as Article), number: index + 1}));
}

const isArticle = (item: Article | ArticleRecord): item is Article => 'blocks' in item;
