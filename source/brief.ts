import {summarise} from './analyse/summary/summarise.js';
import {type ArrangeOptions, arrangeArticles} from './arrange-articles.js';
import type {Article} from './model/article.js';
import type {Brief} from './model/brief.js';
import type {ArticleRecord} from './model/record.js';
import {type TellOptions, tellBrief} from './tell-brief.js';
import {toArticles} from './to-articles.js';

export type BriefOptions = ArrangeOptions & Omit<TellOptions, 'summarise'>;

/**
 * The briefing of articles (records are cleaned first): grouped into stories, listed by topic, numbered in that
 * order, summarised. Topics and stories with the most coverage come first, then the newest, then the order given.
 */
export function makeBrief(given: readonly (Article | ArticleRecord)[], options: BriefOptions = {}): Brief {
	return tellBrief(arrangeArticles(toArticles(given), options), {...options, summarise});
}
