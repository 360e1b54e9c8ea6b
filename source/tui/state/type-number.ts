import {noFilter, passes} from '../layout/list-filter.js';
import type {Model} from './model.js';
import {selectInList} from './select-in-list.js';

/** A digit in the list goes to the article of that number; further digits make the number longer. */
export function typeNumber(model: Model, key: string): Model {
	const byNumber = (typed: string) => model.brief.articles.find(({number}) => number === Number(typed));
	const typed = byNumber(model.list.typed + key) ? model.list.typed + key : key;
	const article = byNumber(typed);
	if (!article) return model;
	const filter = passes(model.list.filter, article) ? model.list.filter : noFilter;
	const list = {...model.list, typed, filter};
	return selectInList({...model, list}, article.id);
}
