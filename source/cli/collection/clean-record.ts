import {asGiven} from '../../as-given.js';
import {cleanArticle} from '../../clean/clean-article.js';
import {lineMarks} from '../../clean/collection/line-marks.js';
import type {Article} from '../../model/article.js';
import {type ArticleHead, headFields} from '../../model/filed-article.js';
import type {ArticleRecord} from '../../model/record.js';
import {packBody} from '../../store/collection/pack-body.js';
import {type CleanedInTime, cleanInTime} from '../clean-in-time.js';

/** A cleaned article, ready to be filed and to be handed from one thread to another. */
export interface Cleaned {
	readonly head: ArticleHead;
	readonly packed: Uint8Array;
	/** Its lines as `lineMarks` numbers them. */
	readonly marks: Uint32Array;
	/** What there is to tell of it. */
	readonly failure: CleanedInTime['failure'];
}

/** How records are cleaned, as plain data. */
export interface Cleaning {
	/** Takes the text as it came. */
	readonly raw: boolean;
	/** Milliseconds an article may take. */
	readonly time: number;
}

/** A function that cleans records and packs them. */
export const recordCleaner =
	({raw, time}: Cleaning) =>
	(records: readonly ArticleRecord[]): Cleaned[] =>
		cleanInTime(records, raw ? asGiven : cleanArticle, time).map(({article, failure}) => ({
			...{head: headOf(article), packed: packBody(article)},
			...{marks: lineMarks(article), failure},
		}));

/** What of an article is short, by itself. */
export const headOf = (article: Article): ArticleHead =>
	Object.fromEntries(headFields.map((field) => [field, article[field]])) as unknown as ArticleHead;
