import type {Hit, SearchField} from '../../../model/search.js';
import {streamFields} from '../index/search-index.js';
import {countBits} from '../rank/count-bits.js';
import type {Engine} from '../rank/make-engine.js';
import type {Place} from '../rank/place-finder.js';
import {startOfWord} from '../text/start-of-word.js';
import {bestMark} from './best-mark.js';
import {bestPlace} from './best-place.js';
import type {RankedStory} from './group-by-story.js';
import type {Highlighter} from './highlighter.js';
import {snippetAround} from './snippet-around.js';

/** A ranked article as a reader sees it: the best stretch of its best field, with what matched there. */
export function makeHit({articles, finder, board}: Engine, highlight: Highlighter, {article: at, score, others}: RankedStory): Hit[] {
	const article = articles[at];
	if (!article) return [];
	const places = finder.places(at);
	const field = bestField(places);
	const text = article[field] ?? '';
	const [start, end] = snippetAround(text, focusOf(places, field, text, board.clauses(at)) ?? bestMark(text, highlight(text)) ?? 0);
	const snippet = text.slice(start, end);
	const {id, number, title, story} = article;
	const matches = highlight(snippet);
	const also = others.map((other) => ({id: other.id, number: other.number, title: other.title}));
	const offset = field === 'text' ? start + (matches[0]?.[0] ?? 0) : null;
	return [{id, number, title, score, field, snippet, matches, story, also, reasons: null, at: offset}];
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
