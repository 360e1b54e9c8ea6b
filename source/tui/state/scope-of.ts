import type {Scope} from '../keys/scope.js';
import {currentScreen} from './current-screen.js';
import type {Model} from './model.js';
import type {Overlay} from './overlay.js';
import type {Screen} from './screen.js';

/** Where keys are pressed at this moment. */
export function scopeOf(model: Model): Scope {
	if (model.overlay) return overlayScopes[model.overlay.kind];
	return screenScope(currentScreen(model));
}

const overlayScopes: Readonly<Record<Overlay['kind'], Scope>> = {
	help: 'help',
	preview: 'preview',
	letter: 'letter',
	palette: 'palette',
	save: 'save',
	topics: 'menu',
	tellings: 'menu',
	filters: 'menu',
	orders: 'menu',
	links: 'menu',
	keepPassage: 'menu',
	dropPassage: 'menu',
};

function screenScope(screen: Screen): Scope {
	if (screen.kind !== 'reader') return screen.kind;
	if (!screen.find) return 'reader';
	return screen.find.typing ? 'find' : 'found';
}
