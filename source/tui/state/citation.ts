import type {Article} from '../../model/article.js';
import {formatDate} from '../../wording/dates.js';
import type {Language} from '../../wording/language.js';

/** Where a passage stands, in one line: headline, outlet, date, link or id. */
export function citation({title, outlet, published, url, id}: Article, language: Language): string {
	return [title, outlet, published && formatDate(published, language, 'long'), url ?? id].filter(Boolean).join(', ');
}
