import type {PlacedArticle} from '../../model/article.js';
import {unmarked} from '../../model/marks.js';
import {formatDate} from '../../wording/dates.js';
import {linearWords} from '../../wording/linear.js';
import {readerWords} from '../../wording/reader.js';
import {articleOf} from '../state/derived/article-of.js';
import {listingOf} from '../state/derived/listing-of.js';
import {storyOf} from '../state/derived/story-of.js';
import type {LinearState} from './linear-state.js';

/** An article in one spoken line: "3 of 12: title, outlet, date, unread, 2 duplicates". */
export function announce(article: PlacedArticle, state: LinearState): string {
	const {marks, language} = state;
	const words = linearWords[language];
	const {read, starred} = marks.get(article.id) ?? unmarked;
	const facts = [
		article.title,
		article.outlet,
		article.published === null ? readerWords[language].noDate : formatDate(article.published, language, 'short'),
		read ? words.read : words.unread,
		starred ? words.starred : null,
		coverage(article, state),
	];
	return `${place(article, state)}: ${facts.filter((fact) => fact !== null).join(', ')}`;
}

/** Where an article stands among those listed, and the number it goes by where that is another. */
function place({id, number}: PlacedArticle, state: LinearState): string {
	const words = linearWords[state.language];
	const {articles, placeOf} = listingOf(state);
	const at = placeOf.get(id);
	if (at === undefined) return words.number(number);
	return [words.at(at + 1, articles.length), ...(at + 1 === number ? [] : [words.number(number)])].join(', ');
}

function coverage({id}: PlacedArticle, {brief, language}: LinearState): string | null {
	const [lead, ...others] = storyOf(brief, id)?.articles ?? [];
	if (!lead || others.length === 0) return null;
	const words = linearWords[language];
	return lead === id ? words.duplicates(others.length) : words.duplicateOf(articleOf(brief, lead).number);
}
