import {linearWords} from '../../wording/linear.js';
import {readerWords} from '../../wording/reader.js';
import {filterFacts} from '../layout/filter-facts.js';
import {headingName} from '../layout/heading-line.js';
import {listingOf} from '../state/derived/listing-of.js';
import {announce} from './announce.js';
import type {LinearState} from './linear-state.js';

/** The articles listed by topic, one a line, each with its place. */
export function speakList(state: LinearState): readonly string[] {
	const {language, list} = state;
	const words = linearWords[language];
	const counted = readerWords[language];
	const {rows, articles} = listingOf(state);
	const stories = new Set(rows.flatMap((row) => ('story' in row ? row.story.id : [])));
	const narrowed = filterFacts(list.filter, list.order, language);
	return [
		[words.welcome(counted.articles(articles.length), counted.stories(stories.size)), ...narrowed.map((fact) => words.narrowed(fact))].join(
			' ',
		),
		...rows.flatMap((row) => {
			if (row.kind === 'space') return [];
			return row.kind === 'topic' ? words.topic(headingName(row, language)) : announce(row.article, state);
		}),
	];
}
