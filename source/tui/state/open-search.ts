import {askSearch} from './ask-search.js';
import type {Model} from './model.js';
import {pushScreen} from './push-screen.js';
import type {SearchScreen} from './screen.js';
import {type Step, still} from './step.js';

/** Opens the search pane with the last query in its line. Where it is open below, comes back to it. */
export function openSearch(model: Model): Step {
	const below = model.above.findIndex(({kind}) => kind === 'search');
	if (below >= 0) return still({...model, above: model.above.slice(0, below + 1)});
	const screen: SearchScreen = {kind: 'search', asked: 0, answer: null, cursor: 0, top: 0};
	return askSearch(pushScreen(model, screen), screen, model.query);
}
