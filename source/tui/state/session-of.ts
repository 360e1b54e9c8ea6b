import type {Session} from '../../model/session.js';
import {type ListOrder, listOrders} from '../layout/list-order.js';
import type {Bookmark} from './bookmark.js';
import {choose} from './choose.js';
import {currentScreen} from './current-screen.js';
import {hasArticle} from './derived/article-of.js';
import type {Model} from './model.js';
import {openArticle} from './open-article.js';
import {selectInList} from './select-in-list.js';

/** Where the reader is, for the next start. */
export function sessionOf(model: Model): Session {
	const {filter, order, selected} = model.list;
	const screen = currentScreen(model);
	return {
		topic: filter.topic,
		outlet: filter.outlet,
		only: filter.only?.mark ?? null,
		since: filter.since,
		order: order === 'topic' ? null : order,
		selected,
		reading: screen.kind === 'reader' ? screen.article : null,
		bookmarks: Object.fromEntries([...model.bookmarks].map(([letter, {article, offset}]) => [letter, [article, offset]])),
	};
}

/** The reader where a session left it, as far as its articles are still there. A filter that nothing passes any more is dropped. */
export function resume(start: Model, session: Session): Model {
	const {topic, outlet, since, only, order, selected, reading} = session;
	const known = listOrders.find((name): name is ListOrder => name === order) ?? 'topic';
	const ordered: Model = {...start, list: {...start.list, order: known, filter: {...start.list.filter, topic, outlet, since}}};
	const [narrowed] = choose(ordered, {kind: 'only', mark: only});
	const listed = narrowed.list.selected === null ? {...start, list: {...start.list, order: known}} : narrowed;
	const bookmarks = new Map(
		Object.entries(session.bookmarks).map(([letter, [article, offset]]): [string, Bookmark] => [letter, {article, offset}]),
	);
	const there = selectInList({...listed, bookmarks}, selected);
	return reading !== null && hasArticle(there.brief, reading) ? openArticle(there, reading)[0] : there;
}
