import type {Article} from '../../model/article.js';
import {type DateStyle, formatDate} from '../../wording/dates.js';
import type {Language} from '../../wording/language.js';
import {printWords} from '../../wording/print.js';
import {readerWords} from '../../wording/reader.js';
import type {Spans} from '../document/document.js';
import {joined, span} from '../document/spans.js';

/** Who wrote an article where and when: "Outlet · author · agency · 9 June 2025, 16:13 (inferred)". */
export function byline(article: Article, language: Language, style: DateStyle): Spans {
	const {outlet, byline: author, agency, published, publishedFrom} = article;
	const date = published === null ? readerWords[language].noDate : formatDate(published, language, style);
	const mark = publishedFrom === 'inferred' ? ` (${printWords[language].inferred})` : '';
	const names = [...new Set([outlet, author, agency])].map((name) => span(name, 'muted'));
	return joined([...names, span(unbroken(`${date}${mark}`), 'muted')]);
}

/** As `byline`, with the time it takes to read. */
export function bylineWithTime(article: Article, language: Language, style: DateStyle): Spans {
	return joined([byline(article, language, style), span(unbroken(readerWords[language].minutes(article.minutes)), 'muted')]);
}

/** A date or a time is one word to whoever wraps the line. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00A0');
