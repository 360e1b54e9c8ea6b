import {changeMark} from './change-mark.js';
import {currentScreen} from './current-screen.js';
import type {Model} from './model.js';
import {type Step, still} from './step.js';

/** Notes where reading stopped, where the screen on top is an article. */
export function leaveReader(model: Model): Step {
	const screen = currentScreen(model);
	return screen.kind === 'reader' ? changeMark(model, screen.article, {position: screen.place.offset}) : still(model);
}
