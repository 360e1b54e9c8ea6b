import type {PlacedArticle} from '../../model/article.js';
import type {Command} from '../keys/command.js';
import {isUnfiltered, noFilter} from '../layout/list-filter.js';
import type {ListRow} from '../layout/list-rows.js';
import {bodyHeight} from './body-height.js';
import {changeMarks} from './change-marks.js';
import {citation} from './citation.js';
import {articleOf} from './derived/article-of.js';
import {listingOf} from './derived/listing-of.js';
import {rowArticle} from './derived/row-article.js';
import {joinStory} from './join-story.js';
import {markOf} from './mark-of.js';
import {markTopicRead} from './mark-topic-read.js';
import type {Model} from './model.js';
import {moveBy} from './move-by.js';
import {nextUnread} from './next-unread.js';
import {notify} from './notify.js';
import {openArticle} from './open-article.js';
import {openComparison} from './open-comparison.js';
import {openLink} from './open-link.js';
import {openMenu} from './open-menu.js';
import {openStory} from './open-story.js';
import {selectInList} from './select-in-list.js';
import {splitOff} from './split-off.js';
import {type Step, still} from './step.js';

/** The list answers a command. */
export function updateList(model: Model, command: Command): Step {
	const {list} = model;
	const lines = moveBy(command, bodyHeight(model), listingOf(model).rows.length);
	if (lines !== null) return still(moveSelection(model, lines));
	if (command === 'allTopics') return leaveFilter(model);
	if (command === 'quit') return [model, [{kind: 'exit', code: 0}]];
	if (command === 'topics') return chooseTopic(model);
	if (command === 'filter') return still(openMenu(model, 'filters'));
	if (command === 'order') return still(openMenu(model, 'orders'));
	if (command === 'nextUnread') return nextUnread(model);
	if (command === 'markTopic') return markTopicRead(model, 'group');
	if (command === 'markAll') return markTopicRead(model, 'all');
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
		case 'matrix':
		case 'timeline':
			return openStory(model, article.id, command);
		case 'toggleRead':
			return changeMarks(model, [article.id], {read: !read});
		case 'star':
			return changeMarks(model, [article.id], {starred: !starred});
		case 'copy':
			return [model, [{kind: 'copy', text: citation(article, model.settings.language)}]];
		case 'splitOff':
			return splitOff(model, article.id);
		case 'joinStory':
			return joinStory(model, article.id);
		case 'openLink':
			return openLink(model, article);
		default:
			return still(model);
	}
}

function leaveFilter(model: Model): Step {
	if (isUnfiltered(model.list.filter)) return notify(model, 'atTop');
	return still(selectInList({...model, list: {...model.list, filter: noFilter}}, model.list.selected));
}

function chooseTopic(model: Model): Step {
	return model.brief.topics.length < 2 ? notify(model, 'oneTopic') : still(openMenu(model, 'topics'));
}

/** Moves by lines of the screen to the nearest article there, or the last one on the way. */
function moveSelection(model: Model, lines: number): Model {
	const {rows, rowOf} = listingOf(model);
	const at = model.list.selected === null ? -1 : (rowOf.get(model.list.selected) ?? -1);
	const wanted = Math.max(0, Math.min(rows.length - 1, Math.max(at, 0) + lines));
	const isArticle = (row: ListRow): boolean => rowArticle(row) !== null;
	const [before, after] = [rows.slice(0, wanted).findLast(isArticle), rows.slice(wanted).find(isArticle)];
	const next = isArticle(rows[wanted] ?? gap) ? rows[wanted] : lines > 0 ? (after ?? before) : (before ?? after);
	return selectInList(model, next ? rowArticle(next) : model.list.selected);
}

const gap: ListRow = {kind: 'space'};
