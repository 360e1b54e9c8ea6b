import type {Model} from './model.js';
import {selectInList} from './select-in-list.js';

/** A digit in the list goes to the article of that number; further digits make the number longer. */
export function typeNumber(model: Model, key: string): Model {
	const byNumber = (typed: string) => model.brief.articles.find(({number}) => number === Number(typed));
	const typed = byNumber(model.list.typed + key) ? model.list.typed + key : key;
	const article = byNumber(typed);
	if (!article) return model;
	const shown = model.list.topic === null || model.list.topic === article.topic;
	const list = {...model.list, typed, topic: shown ? model.list.topic : null};
	return selectInList({...model, list}, article.id);
}
