import {asGiven} from '../../as-given.js';
import {cleanArticle} from '../../clean/clean-article.js';
import {lineMarks} from '../../clean/collection/line-marks.js';
import type {Article} from '../../model/article.js';
import {type ArticleHead, headFields} from '../../model/filed-article.js';
import type {ArticleRecord} from '../../model/record.js';
import {packBody} from '../../store/collection/pack-body.js';

/** A cleaned article, ready to be filed and to be handed from one thread to another. */
export interface Cleaned {
	readonly head: ArticleHead;
	readonly packed: Uint8Array;
	/** Its lines as `lineMarks` numbers them. */
	readonly marks: Uint32Array;
	/** Nothing of the source is article. */
	readonly isEmpty: boolean;
}

/** How records are cleaned, as plain data. */
export interface Cleaning {
	/** Takes the text as it came. */
	readonly raw: boolean;
}

/** A function that cleans a record and packs it. */
export function recordCleaner({raw}: Cleaning): (record: ArticleRecord) => Cleaned {
	return (record) => {
		const article = raw ? asGiven(record, 1) : cleanArticle(record);
		return {head: headOf(article), packed: packBody(article), marks: lineMarks(article), isEmpty: article.text === ''};
	};
}

/** What of an article is short, by itself. */
export const headOf = (article: Article): ArticleHead =>
	Object.fromEntries(headFields.map((field) => [field, article[field]])) as unknown as ArticleHead;
