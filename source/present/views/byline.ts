import type {Article} from '../../model/article.js';
import {type DateStyle, formatDate} from '../../wording/dates.js';
import type {Language} from '../../wording/language.js';
import {printWords} from '../../wording/print.js';
import {readerWords} from '../../wording/reader.js';
import type {Spans} from '../document/document.js';
import {joined, span} from '../document/spans.js';

/** Who wrote an article where, when and how long it is: "Outlet · author · 9 June 2025, 16:13 (inferred) · 4 min". */
export function byline(article: Article, language: Language, style: DateStyle): Spans {
	const {outlet, byline: author, agency, published, publishedFrom, minutes} = article;
	const date = published === null ? readerWords[language].noDate : formatDate(published, language, style);
	const mark = publishedFrom === 'inferred' ? ` (${printWords[language].inferred})` : '';
	const writer = author === agency ? [author] : [author, agency];
	const names = [outlet, ...writer].map((name) => span(name, 'muted'));
	return joined([...names, span(`${date}${mark}`, 'muted'), span(readerWords[language].minutes(minutes), 'muted')]);
}
