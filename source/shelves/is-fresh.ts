import {recordId} from '../language/record-id.js';
import type {Article} from '../model/article.js';
import type {Shown} from '../model/shown.js';

/** Whether no briefing has shown an article yet, or not with the text it has now. */
export const isFresh = (article: Article, {articles}: Shown): boolean => articles.get(article.id) !== fingerprint(article);

/** Tells one text of an article from another. */
export const fingerprint = ({text}: Article): string => recordId({text});
