import type {Article} from '../../../model/article.js';
import type {Hit, SearchField} from '../../../model/search.js';
import {type SearchIndex, streamFields} from '../index/search-index.js';
import type {Query} from '../query/query.js';
import {countBits} from '../rank/count-bits.js';
import type {Place} from '../rank/find-places.js';
import type {Ranked} from '../rank/rank-articles.js';
import {scanWords} from '../text/scan-words.js';
import {findHighlights} from './find-highlights.js';
import {type Mark, snippetRange} from './snippet-range.js';

/** A ranked article as a reader sees it: the best stretch of its best field, with what matched there. */
export function makeHit({articles}: SearchIndex, query: Query, {article: at, score, places}: Ranked): Hit[] {
	const article = articles[at];
	if (!article) return [];
	const field = bestField(places);
	const text = fieldText(article, field);
	const marks =
		places.length > 0
			? marksOf(
					text,
					places.filter((place) => streamFields[place.field] === field),
				)
			: marksByText(query, text);
	const [start, end] = snippetRange(text, marks);
	const snippet = text.slice(start, end);
	const {id, number, title} = article;
	return [{id, number, title, score, field, snippet, matches: findHighlights(query, snippet)}];
}

/** Where fields hold equally many words of the query the text goes first: the headline is shown anyway. */
const fieldsByUse: readonly SearchField[] = ['text', 'title', 'kicker', 'topic', 'outlet'];

function bestField(places: readonly Place[]): SearchField {
	const clausesIn = (field: SearchField) =>
		countBits(places.reduce((bits, place) => (streamFields[place.field] === field ? bits | place.clauses : bits), 0));
	return fieldsByUse.reduce((best, field) => (clausesIn(field) > clausesIn(best) ? field : best));
}

const fieldText = (article: Article, field: SearchField): string => article[field] ?? '';

/** From the number of a word to its offset. */
function marksOf(text: string, places: readonly Place[]): Mark[] {
	const marks: Mark[] = [];
	let word = 0;
	scanWords(text, (start) => {
		const place = places[marks.length];
		if (place?.at === word) marks.push({start, clauses: place.clauses});
		word++;
	});
	return marks;
}

/** For what has no number in the stream: a hyphenated word written as one. */
const marksByText = (query: Query, text: string): Mark[] => findHighlights(query, text).map(([start]) => ({start, clauses: 1}));
