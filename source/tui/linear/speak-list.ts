import {linearWords} from '../../wording/linear.js';
import {readerWords} from '../../wording/reader.js';
import {filterFacts} from '../layout/filter-facts.js';
import {headingName} from '../layout/heading-line.js';
import {listingOf} from '../state/derived/listing-of.js';
import {announce} from './announce.js';
import {type LinearAnswer, type LinearState, say} from './linear-state.js';

/** Articles said at once: what takes minutes to hear. The rest comes on demand. */
export const pageSize = 50;

/** How many articles the list has, and how it is narrowed. */
export function speakHead(state: LinearState): string {
	const {language, list} = state;
	const words = linearWords[language];
	const counted = readerWords[language];
	const {rows, articles} = listingOf(state);
	const stories = new Set(rows.flatMap((row) => ('story' in row ? row.story.id : [])));
	const narrowed = filterFacts(list.filter, list.order, language).map((fact) => words.narrowed(fact));
	return [words.welcome(counted.articles(articles.length), counted.stories(stories.size)), ...narrowed].join(' ');
}

/** The articles listed by topic from the first on, one a line, each with its place. */
export function answerWithList(state: LinearState): LinearAnswer {
	const {state: after, lines} = answerWithMore({...state, heard: 0});
	return say(after, [speakHead(state), ...lines]);
}

/** The next of the listed articles that have not been said yet. */
export function answerWithMore(state: LinearState): LinearAnswer {
	const {language, heard} = state;
	const words = linearWords[language];
	const {rows, articles} = listingOf(state);
	const end = Math.min(articles.length, heard + pageSize);
	if (heard >= articles.length) return say(state, [words.noMore]);
	const lines: string[] = [];
	let [topic, place]: [string | null, number] = [null, 0];
	for (const row of rows) {
		if (row.kind === 'topic') topic = words.topic(headingName(row, language));
		if (row.kind === 'topic' || row.kind === 'space' || place++ < heard) continue;
		if (topic !== null) lines.push(topic);
		topic = null;
		lines.push(announce(row.article, state));
		if (place === end) break;
	}
	if (end < articles.length) lines.push(words.moreHow(readerWords[language].position(end, articles.length)));
	return say({...state, heard: end}, lines);
}
