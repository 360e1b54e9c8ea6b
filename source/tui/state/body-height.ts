import {panes} from '../layout/panes.js';
import {currentScreen} from './current-screen.js';
import type {Model} from './model.js';

/** Rows between head and foot of the screen on top, or of the help where it lies over it. */
export function bodyHeight(model: Model): number {
	return panes(model.size, model.overlay?.kind === 'help' ? 'help' : currentScreen(model).kind).body;
}
