import {askSearch} from './ask-search.js';
import {currentScreen} from './current-screen.js';
import type {Model} from './model.js';
import {type Step, still} from './step.js';
import {typeToFind} from './update-find.js';

/** Text typed or pasted: goes where letters are text, on one line; elsewhere it is nothing. */
export function typeText(model: Model, text: string): Step {
	const screen = currentScreen(model);
	const oneLine = text.replace(/[\s\p{C}]+/gu, ' ');
	if (model.overlay || oneLine === '') return still(model);
	if (screen.kind === 'search') return askSearch(model, screen, model.query + oneLine);
	if (screen.kind === 'reader' && screen.find?.typing) return still(typeToFind(model, screen, screen.find.text + oneLine));
	return still(model);
}
