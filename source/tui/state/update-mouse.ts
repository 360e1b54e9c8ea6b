import {panes} from '../layout/panes.js';
import {currentScreen} from './current-screen.js';
import {figuresPageOf} from './derived/figures-page-of.js';
import {listingOf} from './derived/listing-of.js';
import {rowArticle} from './derived/row-article.js';
import {storyPageOf} from './derived/story-page-of.js';
import {linesPerHit} from './lines-per-hit.js';
import type {Message} from './message.js';
import type {Model} from './model.js';
import {putScreen} from './put-screen.js';
import {selectInList} from './select-in-list.js';

/** What a click or a turn of the wheel amounts to: the model with what was clicked selected, and the key that is pressed then. */
export function mouseKeys(
	model: Model,
	{action, column, row}: Extract<Message, {kind: 'mouse'}>,
): {readonly model: Model; readonly keys: readonly string[]} {
	if (action === 'wheelDown') return {model, keys: wheel('down')};
	if (action === 'wheelUp') return {model, keys: wheel('up')};
	const screen = currentScreen(model);
	const {header, body, split} = panes(model.size, screen.kind);
	const line = row - header;
	const isBeside = split !== null && column > split.left;
	if (model.overlay || line < 0 || line >= body || isBeside) return {model, keys: []};
	switch (screen.kind) {
		case 'list':
			return clicked(model, selectRow(model, line));
		case 'search': {
			const cursor = screen.top + Math.floor(line / linesPerHit);
			return clicked(model, cursor < (screen.answer?.hits.length ?? 0) ? putScreen(model, {...screen, cursor}) : model);
		}
		case 'figures': {
			const page = figuresPageOf(model, screen);
			const cursor = page.entryAt[screen.top + line - page.head.length];
			return clicked(model, cursor === undefined ? model : putScreen(model, {...screen, cursor}));
		}
		case 'story': {
			const page = storyPageOf(model, screen);
			const cursor = page.entryAt[screen.top + line - page.head.length];
			return clicked(model, cursor === undefined ? model : putScreen(model, {...screen, cursor}));
		}
		default:
			return {model, keys: []};
	}
}

/** Lines a turn of the wheel moves by, as in most programs. */
const wheel = (key: 'down' | 'up'): readonly string[] => [key, key, key];

/** A click selects; one on what is selected already opens it. */
const clicked = (before: Model, after: Model): {readonly model: Model; readonly keys: readonly string[]} => {
	const [was, is] = [currentScreen(before), currentScreen(after)];
	const same =
		before === after ||
		('selected' in was && 'selected' in is && was.selected === is.selected) ||
		('cursor' in was && 'cursor' in is && was.cursor === is.cursor);
	return {model: after, keys: same && before !== after ? ['enter'] : []};
};

function selectRow(model: Model, line: number): Model {
	const row = listingOf(model).rows[model.list.top + line];
	const id = row ? rowArticle(row) : null;
	return id === null ? model : selectInList(model, id);
}
