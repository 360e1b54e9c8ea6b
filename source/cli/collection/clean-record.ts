import {asGiven} from '../../as-given.js';
import {cleanArticle} from '../../clean/clean-article.js';
import {correctArticle} from '../../clean/corrections/correct-article.js';
import {correctionBook} from '../../clean/corrections/correction-book.js';
import type {Article} from '../../model/article.js';
import type {Correction} from '../../model/correction.js';
import {type ArticleHead, headFields} from '../../model/filed-article.js';
import type {ArticleRecord} from '../../model/record.js';
import {packBody} from '../../store/collection/pack-body.js';

/** A cleaned article, ready to be filed and to be handed from one thread to another. */
export interface Cleaned {
	readonly head: ArticleHead;
	readonly packed: Uint8Array;
	/** Nothing of the source is article. */
	readonly isEmpty: boolean;
}

/** How records are cleaned, as plain data. */
export interface Cleaning {
	/** Takes the text as it came. */
	readonly raw: boolean;
	/** What the reader has decided about passages. */
	readonly corrections: readonly Correction[];
}

/** A function that cleans a record and packs it. */
export function recordCleaner({raw, corrections}: Cleaning): (record: ArticleRecord) => Cleaned {
	const book = correctionBook(corrections);
	return (record) => {
		const article = raw ? asGiven(record, 1) : correctArticle(cleanArticle(record), book);
		return {head: headOf(article), packed: packBody(article), isEmpty: article.text === ''};
	};
}

/** What of an article is short, by itself. */
const headOf = (article: Article): ArticleHead =>
	Object.fromEntries(headFields.map((field) => [field, article[field]])) as unknown as ArticleHead;
