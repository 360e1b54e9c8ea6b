import type {ArticleId} from '../../model/ids.js';
import type {Command} from '../keys/command.js';
import {noFilter, passes} from '../layout/list-filter.js';
import {currentScreen} from './current-screen.js';
import type {Model} from './model.js';
import {selectInList} from './select-in-list.js';

/** Digits typed so far: how often the next command is to be done, or in the list the number of an article. */
export interface Count {
	readonly digits: string;
	/** What was selected before the first digit. */
	readonly from: ArticleId | null;
}

/** One more digit. In the list it goes to the article of that number at once, so that Enter reads it. */
export function typeDigit(model: Model, digit: string): Model {
	const {count} = model;
	const digits = ((count?.digits ?? '') + digit).replace(/^0+/u, '').slice(-mostDigits);
	const from = count ? count.from : model.list.selected;
	const counting = {...model, count: digits === '' ? null : {digits, from}};
	return currentScreen(model).kind === 'list' && !model.overlay ? toNumber(counting, digits) : counting;
}

/** The article whose number was typed; where there is none, the one of the digits typed last. */
function toNumber(model: Model, digits: string): Model {
	const article = [...digits]
		.map((_, skipped) => model.brief.articles.find(({number}) => number === Number(digits.slice(skipped))))
		.find((found) => found !== undefined);
	if (!article) return model;
	const filter = passes(model.list.filter, article) ? model.list.filter : noFilter;
	return selectInList({...model, list: {...model.list, filter}}, article.id);
}

/** How often a command is to be done; what is no movement is done once. */
export const timesOf = ({count}: Model, command: Command): number => (count && counted.has(command) ? Number(count.digits) : 1);

/** The model as a count leaves it: a movement starts where the selection stood before the digits. */
export function withoutCount(model: Model, command: Command): Model {
	const {count} = model;
	if (!count) return model;
	const starts = counted.has(command) && currentScreen(model).kind === 'list' && count.from !== null;
	return starts ? selectInList({...model, count: null}, count.from) : {...model, count: null};
}

const mostDigits = 4;

const counted: ReadonlySet<Command> = new Set<Command>([
	'down',
	'up',
	'pageDown',
	'pageUp',
	'halfDown',
	'halfUp',
	'nextHit',
	'previousHit',
	'nextDifference',
	'previousDifference',
	'nextArticle',
	'previousArticle',
	'nextUnread',
	'jumpBack',
	'jumpForward',
	'undo',
]);
