import {fold} from '../../language/fold.js';
import type {ArticleId} from '../../model/ids.js';
import {filterWords} from '../../wording/filters.js';
import {linearWords} from '../../wording/linear.js';
import {noticeWords} from '../../wording/notices.js';
import {readerWords} from '../../wording/reader.js';
import {type ListFilter, noFilter} from '../layout/list-filter.js';
import {type ListOrder, listOrders} from '../layout/list-order.js';
import {articleOf} from '../state/derived/article-of.js';
import {listingOf} from '../state/derived/listing-of.js';
import {announce} from './announce.js';
import type {ListRequest} from './linear-request.js';
import {type LinearAnswer, type LinearState, say} from './linear-state.js';
import {answerWithList, answerWithMore, pageSize, speakHead} from './speak-list.js';

/** Answers what is asked about the list: what is in it, how it is narrowed and ordered, and where one is in it. */
export function answerList(state: LinearState, request: ListRequest): LinearAnswer {
	switch (request.kind) {
		case 'topics':
			return topics(state);
		case 'topic':
			return topic(state, request.which);
		case 'only':
			return only(state, request.mark);
		case 'order':
			return order(state, request.order);
		case 'nextUnread':
			return nextUnread(state);
		case 'where':
			return where(state);
		case 'more':
			return answerWithMore({...state, reading: false});
		default:
			return answerWithList({...state, reading: false});
	}
}

/** What is said first: the list, or its topics where the list takes too long to hear. */
export function answerFirst(state: LinearState): LinearAnswer {
	if (listingOf(state).articles.length <= pageSize || state.brief.topics.length < 2) return answerWithList(state);
	return say(state, [speakHead(state), ...topics(state).lines]);
}

/** The topics with their numbers. */
function topics(state: LinearState): LinearAnswer {
	const {brief, language, marks} = state;
	const words = linearWords[language];
	const lines = brief.topics.map(({name, stories}, place) => {
		const ids = stories.flatMap(({articles}) => articles);
		const unread = ids.filter((id) => !marks.get(id)?.read).length;
		return words.topicLine(words.at(place + 1, brief.topics.length), name || readerWords[language].noTopic, ids.length, unread);
	});
	return say(state, [...lines, words.topicHow]);
}

/** One topic by its number or by its name, or all of them. */
function topic(state: LinearState, which: string | null): LinearAnswer {
	const names = state.brief.topics.map(({name}) => name);
	const found = which === null ? null : (names[Number(which) - 1] ?? names.find((name) => fold(name).includes(fold(which))));
	if (found === undefined) return say(state, [linearWords[state.language].noTopic(which ?? '')]);
	return relist(state, {filter: {...state.list.filter, topic: found}});
}

/** Only what bears a mark, or everything again. */
function only(state: LinearState, mark: 'unread' | 'starred' | null): LinearAnswer {
	const filter: ListFilter = mark === null ? noFilter : {...state.list.filter, only: {mark, ids: marked(state, mark)}};
	return relist(state, {filter});
}

const marked = ({brief, marks}: LinearState, mark: 'unread' | 'starred'): ReadonlySet<ArticleId> =>
	new Set(brief.articles.map(({id}) => id).filter((id) => (mark === 'starred' ? marks.get(id)?.starred : !marks.get(id)?.read)));

/** Another order, or which there are. */
function order(state: LinearState, wanted: ListOrder | null): LinearAnswer {
	const words = linearWords[state.language];
	const names = filterWords[state.language].orders;
	const all = listOrders.map((name, place) => `${words.at(place + 1, listOrders.length)}: ${names[name]}`);
	return wanted === null ? say(state, [...all, words.orderHow]) : relist(state, {order: wanted});
}

function relist(state: LinearState, change: Partial<LinearState['list']>): LinearAnswer {
	const listed: LinearState = {...state, list: {...state.list, ...change}, at: null, reading: false};
	if (listingOf(listed).articles.length === 0) return say(state, [linearWords[state.language].noneSuch]);
	return answerWithList(listed);
}

/** The next unread article of the list, announced. */
function nextUnread(state: LinearState): LinearAnswer {
	const {brief, language, marks, at} = state;
	const {articles, placeOf} = listingOf(state);
	const from = at === null ? 0 : (placeOf.get(at) ?? -1) + 1;
	const isUnread = (id: ArticleId): boolean => !marks.get(id)?.read && id !== at;
	const next = articles.slice(from).find(isUnread) ?? articles.find(isUnread);
	if (!next) return say(state, [noticeWords[language].allRead]);
	return say({...state, at: next, reading: false, offered: true}, [announce(articleOf(brief, next), state)]);
}

/** Where the dialogue is: the article announced last, and how the list is narrowed. */
function where(state: LinearState): LinearAnswer {
	const {brief, language, at} = state;
	const words = linearWords[language];
	const here = at === null ? words.nowhere : announce(articleOf(brief, at), state);
	return say({...state, offered: at !== null && !state.reading}, [here, speakHead(state)]);
}
