import type {Hit, SearchField} from '../../../model/search.js';
import {streamFields} from '../index/search-index.js';
import {countBits} from '../rank/count-bits.js';
import type {Engine} from '../rank/make-engine.js';
import type {Place} from '../rank/place-finder.js';
import type {Ranked} from '../rank/rank-articles.js';
import type {Meaning} from '../rank/read-clause.js';
import {startOfWord} from '../text/start-of-word.js';
import {bestMark} from './best-mark.js';
import {bestPlace} from './best-place.js';
import type {Highlighter} from './highlighter.js';
import {snippetAround} from './snippet-around.js';

/** What of an article a hit shows. */
export type Cut = Pick<Hit, 'field' | 'snippet' | 'matches' | 'at'>;

/** The best stretch of an article's best field, with what matched there. */
export function cutSnippet(
	{articles, finder}: Engine,
	highlight: Highlighter,
	meanings: readonly Meaning[],
	{article, clauses}: Ranked,
): Cut {
	finder.look(meanings);
	const places = finder.places(article);
	const field = bestField(places);
	const text = articles[article]?.[field] ?? '';
	const [start, end] = snippetAround(text, focusOf(places, field, text, clauses) ?? bestMark(text, highlight(text)) ?? 0);
	const snippet = text.slice(start, end);
	const matches = highlight(snippet);
	return {field, snippet, matches, at: field === 'text' ? start + (matches[0]?.[0] ?? 0) : null};
}

/** Where the best stretch begins by the index; undefined where a clause that the article satisfies (bits) has no place in it: neighbours written as one. */
function focusOf(places: readonly Place[], field: SearchField, text: string, satisfied: number): number | undefined {
	if (places.reduce((bits, place) => bits | place.clauses, 0) !== satisfied) return undefined;
	const place = bestPlace(places.filter((candidate) => streamFields[candidate.field] === field));
	return place && startOfWord(text, place.at);
}

/** Where fields hold equally many words of the query the text goes first: the headline is shown anyway. */
const fieldsByUse: readonly SearchField[] = ['text', 'title', 'kicker', 'topic', 'outlet', 'byline'];

function bestField(places: readonly Place[]): SearchField {
	const clausesIn = (field: SearchField) =>
		countBits(places.reduce((bits, place) => (streamFields[place.field] === field ? bits | place.clauses : bits), 0));
	return fieldsByUse.reduce((best, field) => (clausesIn(field) > clausesIn(best) ? field : best));
}
