import type {PlacedArticle} from '../../model/article.js';
import {type Mark, unmarked} from '../../model/marks.js';
import {linearWords} from '../../wording/linear.js';
import {noticeWords} from '../../wording/notices.js';
import {readerWords} from '../../wording/reader.js';
import {articleOf} from '../state/derived/article-of.js';
import {exportedArticle, exportedList} from '../state/derived/export-of.js';
import {listingOf} from '../state/derived/listing-of.js';
import {searchIndexOf} from '../state/derived/search-index-of.js';
import {storyOf} from '../state/derived/story-of.js';
import {announce} from './announce.js';
import {answerCorrection} from './answer-correction.js';
import {answerLinks} from './answer-links.js';
import {answerList} from './answer-list.js';
import {answerMarks} from './answer-marks.js';
import {answerStory} from './answer-story.js';
import type {LinearRequest} from './linear-request.js';
import type {LinearAnswer, LinearState} from './linear-state.js';
import {say} from './linear-state.js';
import {speakArticle} from './speak-article.js';
import {speakComparison} from './speak-comparison.js';
import {speakFigures} from './speak-figures.js';
import {answerWithList} from './speak-list.js';
import {speakSummary} from './speak-summary.js';

/** Answers one request of the dialogue. Pure: marks change in the state, whoever holds it saves them. */
export function answerLinear(state: LinearState, request: LinearRequest): LinearAnswer {
	// What was announced is one Enter away, but only right after it was.
	const wanted = request.kind === 'nothing' && state.offered ? {kind: 'open' as const} : request;
	return answer({...state, offered: false}, wanted);
}

function answer(state: LinearState, request: LinearRequest): LinearAnswer {
	const words = linearWords[state.language];
	switch (request.kind) {
		case 'number':
			return byNumber(state, request.number);
		case 'open':
			return onArticle(state, (article) => open(state, article));
		case 'next':
			return step(state, 1);
		case 'previous':
			return step(state, -1);
		case 'list':
		case 'more':
		case 'topics':
		case 'topic':
		case 'only':
		case 'order':
		case 'nextUnread':
		case 'where':
			return answerList(state, request);
		case 'summary':
			return onArticle(state, (article) => say(state, speakSummary(state, article)));
		case 'links':
			return onArticle(state, (article) => answerLinks(state, article, request.number));
		case 'keep':
		case 'drop':
			return onArticle(state, (article) => answerCorrection(state, article, request));
		case 'save':
			return save(state, request.path);
		case 'search':
			return request.query === '' ? say(state, [words.searchWhat]) : search(state, request.query);
		case 'compare':
			return compare(state, request.numbers);
		case 'removed':
			return onArticle(state, (article) => say(state, removed(article, state)));
		case 'figures':
			return say(state, speakFigures(state));
		case 'unread':
		case 'star':
		case 'readAll':
		case 'undo':
			return answerMarks(state, request.kind);
		case 'facts':
		case 'timeline':
		case 'why':
		case 'split':
		case 'join':
			return answerStory(state, request);
		case 'help':
			return say(state, words.help);
		case 'quit':
			return {state, lines: [words.goodbye], done: true};
		case 'nothing':
			return say(state, []);
		case 'unknown':
			return say(state, [words.unknown(request.words)]);
		default:
			return request satisfies never;
	}
}

function onArticle(state: LinearState, tell: (article: PlacedArticle) => LinearAnswer): LinearAnswer {
	return state.at === null ? answerWithList(state) : tell(articleOf(state.brief, state.at));
}

function marked(state: LinearState, id: PlacedArticle['id'], change: Partial<Mark>): LinearState {
	return {...state, marks: new Map(state.marks).set(id, {...(state.marks.get(id) ?? unmarked), ...change})};
}

function open(state: LinearState, article: PlacedArticle): LinearAnswer {
	const lines = [announce(article, state), ...speakArticle(article, state.language)];
	return say({...marked(state, article.id, {read: true}), at: article.id, reading: true}, lines);
}

function byNumber(state: LinearState, number: number): LinearAnswer {
	const article = state.brief.articles.find((candidate) => candidate.number === number);
	return article ? open(state, article) : say(state, [linearWords[state.language].gone(number)]);
}

function step(state: LinearState, by: 1 | -1): LinearAnswer {
	const {brief, language, at, reading} = state;
	const {articles, placeOf} = listingOf(state);
	const id = articles[at === null ? 0 : (placeOf.get(at) ?? -1) + by];
	const next = id === undefined ? null : articleOf(brief, id);
	if (!next) return say(state, [by > 0 ? linearWords[language].last : linearWords[language].first]);
	return reading ? open(state, next) : say({...state, at: next.id, offered: true}, [announce(next, state)]);
}

function search(state: LinearState, query: string): LinearAnswer {
	const words = linearWords[state.language];
	const hits = searchIndexOf(state.brief).query(query);
	const lines = hits.map(({number, title, snippet}) => words.hit(number, title, snippet.replace(/\s+/gu, ' ')));
	const found = hits.length > 0 ? words.found(readerWords[state.language].hits(hits.length), query) : readerWords[state.language].noHits;
	return say({...state, at: hits[0]?.id ?? state.at, reading: false, offered: hits.length > 0}, [found, ...lines]);
}

/** Two articles by number, one and another telling of its story, or so with the article announced last. */
function compare(state: LinearState, numbers: readonly number[]): LinearAnswer {
	const {brief, language, at} = state;
	const chosen = numbers.map((number) => brief.articles.find((article) => article.number === number));
	const missing = chosen.indexOf(undefined);
	if (missing >= 0) return say(state, [linearWords[language].gone(numbers[missing] ?? 0)]);
	const [a, b] = chosen.length > 1 ? chosen : tellings(brief, chosen[0]?.id ?? at);
	return a && b ? say(state, speakComparison(a, b, language)) : say(state, [noticeWords[language].oneTelling]);
}

/** An article and the first other telling of its story; nothing where it alone tells it. */
function tellings(brief: LinearState['brief'], id: LinearState['at']): readonly PlacedArticle[] {
	const other = id === null ? undefined : storyOf(brief, id)?.articles.find((candidate) => candidate !== id);
	return id !== null && other ? [articleOf(brief, id), articleOf(brief, other)] : [];
}

function removed({removed: removals}: PlacedArticle, {language}: LinearState): readonly string[] {
	const {reasons, nothingRemoved} = readerWords[language];
	const words = linearWords[language];
	const lines = removals.map(({line, reason, text}) => words.removedLine(line, reasons[reason], text.replace(/\s+/gu, ' ')));
	return lines.length > 0 ? lines : [`${nothingRemoved}.`];
}

/** What was read out last as a file, else the list. */
function save(state: LinearState, path: string): LinearAnswer {
	const {language, at, reading} = state;
	if (path === '') return say(state, [linearWords[language].saveHow]);
	const content =
		reading && at !== null ? exportedArticle(articleOf(state.brief, at), path, language) : exportedList(state, path, language);
	return {...say(state, []), deed: {kind: 'save-file', path, content}};
}
