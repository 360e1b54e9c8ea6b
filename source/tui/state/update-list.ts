import type {PlacedArticle} from '../../model/article.js';
import type {Command} from '../keys/command.js';
import {bodyHeight} from './body-height.js';
import {changeMark} from './change-mark.js';
import {citation} from './citation.js';
import {articleOf} from './derived/article-of.js';
import {rowArticle} from './derived/row-article.js';
import {rowsOf} from './derived/rows-of.js';
import {markOf} from './mark-of.js';
import type {Model} from './model.js';
import {moveBy} from './move-by.js';
import {notify} from './notify.js';
import {openArticle} from './open-article.js';
import {openComparison} from './open-comparison.js';
import {openLink} from './open-link.js';
import {openMenu} from './open-menu.js';
import {selectInList} from './select-in-list.js';
import {type Step, still} from './step.js';

/** The list answers a command. */
export function updateList(model: Model, command: Command): Step {
	const {list} = model;
	const lines = moveBy(command, bodyHeight(model), rowsOf(model.brief, list.topic).length);
	if (lines !== null) return still(moveSelection(model, lines));
	if (command === 'allTopics') return leaveFilter(model);
	if (command === 'quit') return [model, [{kind: 'exit', code: 0}]];
	if (command === 'topics') return chooseTopic(model);
	return list.selected === null ? still(model) : onArticle(model, articleOf(model.brief, list.selected), command);
}

function onArticle(model: Model, article: PlacedArticle, command: Command): Step {
	const {read, starred} = markOf(model, article.id);
	switch (command) {
		case 'open':
			return openArticle(model, article.id);
		case 'removed':
			if (article.removed.length === 0) return notify(model, 'nothingRemoved');
			return openArticle(model, article.id, {showRemoved: true, atStart: true});
		case 'compare':
			return openComparison(model, article.id);
		case 'toggleRead':
			return changeMark(model, article.id, {read: !read});
		case 'star':
			return changeMark(model, article.id, {starred: !starred});
		case 'copy':
			return [model, [{kind: 'copy', text: citation(article, model.settings.language)}]];
		case 'openLink':
			return openLink(model, article);
		default:
			return still(model);
	}
}

function leaveFilter(model: Model): Step {
	if (model.list.topic === null) return notify(model, 'atTop');
	return still(selectInList({...model, list: {...model.list, topic: null}}, model.list.selected));
}

function chooseTopic(model: Model): Step {
	return model.brief.topics.length < 2 ? notify(model, 'oneTopic') : still(openMenu(model, 'topics'));
}

/** Moves by lines of the screen to the nearest article there, or the last one on the way. */
function moveSelection(model: Model, lines: number): Model {
	const rows = rowsOf(model.brief, model.list.topic);
	const at = rows.findIndex((row) => rowArticle(row) === model.list.selected);
	const wanted = Math.max(0, Math.min(rows.length - 1, Math.max(at, 0) + lines));
	const onwards = lines > 0 ? rows.slice(wanted) : rows.slice(0, wanted + 1).reverse();
	const back = lines > 0 ? rows.slice(0, wanted).reverse() : rows.slice(wanted);
	const id = [...onwards, ...back].map(rowArticle).find((found) => found !== null);
	return selectInList(model, id ?? model.list.selected);
}
