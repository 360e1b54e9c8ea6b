import type {Scope} from '../keys/scope.js';
import {currentScreen} from './current-screen.js';
import type {Model} from './model.js';
import type {Screen} from './screen.js';

/** Where keys are pressed at this moment. */
export function scopeOf(model: Model): Scope {
	if (model.overlay) return model.overlay.kind === 'help' ? 'help' : 'menu';
	return screenScope(currentScreen(model));
}

function screenScope(screen: Screen): Scope {
	if (screen.kind !== 'reader') return screen.kind;
	if (!screen.find) return 'reader';
	return screen.find.typing ? 'find' : 'found';
}
