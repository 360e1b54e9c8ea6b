import {changeMarks} from './change-marks.js';
import {listingOf} from './derived/listing-of.js';
import {rowArticle} from './derived/row-article.js';
import {followedBy} from './followed-by.js';
import type {Model} from './model.js';
import {notify} from './notify.js';
import {say} from './say.js';
import {type Step, still} from './step.js';

/** Marks as read what stands under the heading of the selection, or all that is listed; says how many, and how to take it back. */
export function markTopicRead(model: Model, what: 'group' | 'all'): Step {
	const {rows, rowOf, articles} = listingOf(model);
	const at = model.list.selected === null ? -1 : (rowOf.get(model.list.selected) ?? -1);
	const from = rows.slice(0, at + 1).findLastIndex(({kind}) => kind === 'topic');
	const length = rows.slice(from + 1).findIndex(({kind}) => kind === 'topic');
	const group = rows.slice(from + 1, length < 0 ? rows.length : from + 1 + length);
	const ids = what === 'all' ? articles : group.flatMap((row) => rowArticle(row) ?? []);
	const unread = ids.filter((id) => !model.marks.get(id)?.read);
	if (unread.length === 0) return notify(model, 'allRead');
	return followedBy(changeMarks(model, unread, {read: true}), (marked) => still(say(marked, (words) => words.markedRead(unread.length))));
}
