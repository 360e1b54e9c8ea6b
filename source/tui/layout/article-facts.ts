import type {Article} from '../../model/article.js';
import {formatDate} from '../../wording/dates.js';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';

/** What stands in the line below a headline: outlet, byline, agency, date and reading time, as far as they are known. */
export function articleFacts(article: Article, language: Language): readonly string[] {
	const {outlet, byline, agency, published, minutes} = article;
	const words = readerWords[language];
	const date = published ? formatDate(published, language, 'long') : words.noDate;
	const source = agency && !byline?.includes(agency) ? agency : null;
	return [outlet, byline, source, date, words.minutes(minutes)].flatMap((fact) => (fact ? [fact] : []));
}
