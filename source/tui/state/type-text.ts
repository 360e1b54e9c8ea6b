import {askSearch} from './ask-search.js';
import {currentScreen} from './current-screen.js';
import type {Model} from './model.js';
import {typeInSave} from './save-view.js';
import {type Step, still} from './step.js';
import {typeToFind} from './update-find.js';
import {typeInPalette} from './update-menu.js';

/** Text typed or pasted: goes where letters are text, on one line; elsewhere it is nothing. */
export function typeText(model: Model, text: string): Step {
	const screen = currentScreen(model);
	const oneLine = text.replace(/[\s\p{C}]+/gu, ' ');
	const {overlay} = model;
	if (overlay?.kind === 'palette') return still(typeInPalette(model, overlay.text + oneLine));
	if (overlay?.kind === 'save') return still(typeInSave(model, overlay.text + oneLine));
	if (overlay || oneLine === '') return still(model);
	if (screen.kind === 'search') return askSearch(model, screen, model.query + oneLine);
	if (screen.kind === 'reader' && screen.find?.typing) return still(typeToFind(model, screen, screen.find.text + oneLine));
	return still(model);
}
