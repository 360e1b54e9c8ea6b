import type {PlacedArticle} from '../../model/article.js';
import type {Brief} from '../../model/brief.js';
import {type Marks, unmarked} from '../../model/marks.js';
import {formatDate} from '../../wording/dates.js';
import type {Language} from '../../wording/language.js';
import {linearWords} from '../../wording/linear.js';
import {readerWords} from '../../wording/reader.js';
import {articleOf} from '../state/derived/article-of.js';
import {storyOf} from '../state/derived/story-of.js';

/** An article in one spoken line: "3 of 12: title, outlet, date, unread, 2 duplicates". */
export function announce(article: PlacedArticle, brief: Brief, marks: Marks, language: Language): string {
	const words = linearWords[language];
	const {read, starred} = marks.get(article.id) ?? unmarked;
	const facts = [
		article.title,
		article.outlet,
		article.published === null ? readerWords[language].noDate : formatDate(article.published, language, 'short'),
		read ? words.read : words.unread,
		starred ? words.starred : null,
		coverage(article, brief, language),
	];
	return `${words.at(article.number, brief.articles.length)}: ${facts.filter((fact) => fact !== null).join(', ')}`;
}

function coverage({id}: PlacedArticle, brief: Brief, language: Language): string | null {
	const [lead, ...others] = storyOf(brief, id)?.articles ?? [];
	if (!lead || others.length === 0) return null;
	const words = linearWords[language];
	return lead === id ? words.duplicates(others.length) : words.duplicateOf(articleOf(brief, lead).number);
}
