import {asGiven} from '../as-given.js';
import type {Failure} from '../ingest/ingested.js';
import {overran, withinTime} from '../ingest/within-time.js';
import type {Article} from '../model/article.js';
import type {ArticleRecord} from '../model/record.js';

/** An article as it came from the cleaner, and what there is to tell of it. */
export interface CleanedInTime {
	readonly article: Article;
	readonly failure: Pick<Failure, 'kind' | 'detail'> | null;
}

/**
 * The articles of records, each cleaned in at most `time` milliseconds; one that takes longer, or that breaks the cleaner, is
 * as it came. A clock for every article would cost a twentieth of the work, so all run against one first, which hardly ever
 * runs out.
 */
export function cleanInTime(
	records: readonly ArticleRecord[],
	clean: (record: ArticleRecord) => Article,
	time: number,
): readonly CleanedInTime[] {
	const articles = attempt(() => withinTime(time, () => records.map((record) => clean(record))));
	if (articles !== broken && articles !== overran)
		return articles.map((article) => ({article, failure: article.text === '' ? noArticle : null}));
	if (records.length > 1) return records.flatMap((record) => cleanInTime([record], clean, time));
	return records.map((record) => ({article: asGiven(record), failure: articles === broken ? notCleaned : tooSlow}));
}

const broken = Symbol('broken');

/** A fault of the cleaner's that one text brings out must not cost the others, nor that text itself. */
function attempt<Result>(work: () => Result): Result | typeof broken {
	try {
		return work();
	} catch {
		return broken;
	}
}

const noArticle = {kind: 'noArticle', detail: null} as const;
const notCleaned = {kind: 'damaged', detail: 'cleaning'} as const;
const tooSlow = {kind: 'tooSlow', detail: 'cleaning'} as const;
