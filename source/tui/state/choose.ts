import type {ListFilter} from '../layout/list-filter.js';
import {isUnfiltered, noFilter} from '../layout/list-filter.js';
import type {Choice} from './choice.js';
import {correctPassage} from './correct-passage.js';
import {currentScreen} from './current-screen.js';
import {hasArticle} from './derived/article-of.js';
import {markOf} from './mark-of.js';
import type {Model} from './model.js';
import {pageStart} from './place.js';
import {putScreen} from './put-screen.js';
import type {ListScreen} from './screen.js';
import {selectInList} from './select-in-list.js';
import {type Step, still} from './step.js';

/** Does what was chosen in a menu, which closes; a command is up to whoever asks. */
export function choose(model: Model, choice: Exclude<Choice, {readonly kind: 'command'}>): Step {
	const closed: Model = {...model, overlay: null};
	const {filter} = model.list;
	switch (choice.kind) {
		case 'topic':
			return narrow(closed, {...filter, topic: choice.name});
		case 'outlet':
			return narrow(closed, {...filter, outlet: choice.name});
		case 'since':
			return narrow(closed, {...filter, since: choice.day});
		case 'only':
			return narrow(closed, {...filter, only: choice.mark && {mark: choice.mark, ids: marked(model, choice.mark)}});
		case 'unfilter':
			return narrow(closed, noFilter);
		case 'order':
			return still(relist(closed, {order: choice.order}));
		case 'link':
			return [closed, [{kind: 'open-url', url: choice.url}]];
		case 'passage':
			return correctPassage(closed, choice.verdict, choice.text);
		case 'telling':
			return still(compareWith(closed, choice.article));
		default:
			return choice satisfies never;
	}
}

/** The articles that bear a mark now; what is read or starred later changes the list only when it is asked for again. */
const marked = (model: Model, mark: 'unread' | 'starred') =>
	new Set(
		model.brief.articles
			.map(({id}) => id)
			.filter((id) => {
				const {read, starred} = markOf(model, id);
				return mark === 'starred' ? starred : !read;
			}),
	);

/** No filter is always the same one: a list that is known need not be made again. */
const narrow = (model: Model, filter: ListFilter): Step => still(relist(model, {filter: isUnfiltered(filter) ? noFilter : filter}));

/** The list otherwise; the selection stays if it is still listed. */
const relist = (model: Model, change: Partial<ListScreen>): Model =>
	selectInList({...model, list: {...model.list, ...change, top: 0}}, model.list.selected);

function compareWith(model: Model, b: ListScreen['selected']): Model {
	const screen = currentScreen(model);
	if (screen.kind !== 'compare' || b === null || !hasArticle(model.brief, b)) return model;
	return putScreen(model, {...screen, b, place: pageStart, difference: null});
}
