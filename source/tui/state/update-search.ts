import type {Command} from '../keys/command.js';
import {askSearch} from './ask-search.js';
import {bodyHeight} from './body-height.js';
import {highlightOfHit} from './derived/highlight-of-hit.js';
import {highlightsOf} from './derived/highlights-of.js';
import {editLine} from './edit-line.js';
import {followedBy} from './followed-by.js';
import {goBack} from './go-back.js';
import {linesBeforeQueries, linesPerHit} from './lines-per-hit.js';
import type {Model} from './model.js';
import {moveBy} from './move-by.js';
import {openArticle} from './open-article.js';
import {putScreen} from './put-screen.js';
import {rememberQuery} from './remember-query.js';
import {reveal} from './reveal.js';
import type {Find, SearchScreen} from './screen.js';
import {type Step, still} from './step.js';

/** The search pane answers a command. */
export function updateSearch(model: Model, screen: SearchScreen, command: Command): Step {
	switch (command) {
		case 'back':
			return goBack(model);
		case 'open':
			return isEmpty(model) ? askEarlier(model, screen) : openHit(model, screen);
		case 'clearLine':
		case 'deleteWord':
		case 'deleteLetter':
			return askSearch(model, screen, editLine(model.query, command));
		default:
			return still(moveCursor(model, screen, command));
	}
}

function openHit(model: Model, {answer, cursor}: SearchScreen): Step {
	const hit = answer?.hits[cursor];
	if (!(answer && hit)) return still(model);
	const find: Find = {text: answer.query, typing: false, by: 'search', current: null, from: null};
	const current = highlightOfHit(hit, highlightsOf(model.brief, hit.id, find));
	return followedBy(rememberQuery(model, answer.query), (kept) => openArticle(kept, hit.id, {atStart: true, find: {...find, current}}));
}

/** An empty line offers what was searched for before. */
const isEmpty = ({query}: Model): boolean => query.trim() === '';

function askEarlier(model: Model, screen: SearchScreen): Step {
	const query = model.queries[screen.cursor];
	return query === undefined ? still(model) : askSearch(model, screen, query);
}

function moveCursor(model: Model, screen: SearchScreen, command: Command): Model {
	const count = isEmpty(model) ? model.queries.length : (screen.answer?.hits.length ?? 0);
	const height = bodyHeight(model);
	const visible = Math.max(1, isEmpty(model) ? height - linesBeforeQueries : Math.floor(height / linesPerHit));
	const by = moveBy(command, visible, count);
	if (by === null || count === 0) return model;
	const cursor = Math.max(0, Math.min(count - 1, screen.cursor + by));
	return putScreen(model, {...screen, cursor, top: reveal(screen.top, visible, cursor, cursor)});
}
