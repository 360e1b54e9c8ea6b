import {askSearch} from './ask-search.js';
import {backTo} from './back-to.js';
import type {Model} from './model.js';
import {pushScreen} from './push-screen.js';
import type {SearchScreen} from './screen.js';
import type {Step} from './step.js';

/** Opens the search pane with the last query in its line. Where it is open below, comes back to it. */
export function openSearch(model: Model): Step {
	const open = backTo(model, 'search');
	if (open) return open;
	const screen: SearchScreen = {kind: 'search', asked: 0, answer: null, cursor: 0, top: 0};
	return askSearch(pushScreen(model, screen), screen, model.query);
}
