import {currentScreen} from './current-screen.js';
import type {Model} from './model.js';
import {type Step, still} from './step.js';

/** Asks the world to keep or remove a passage of the article on the screen, from now on. */
export function correctPassage(model: Model, kind: 'keepPassage' | 'dropPassage', passage: string | null): Step {
	const screen = currentScreen(model);
	if (screen.kind !== 'reader' || passage === null) return still(model);
	const verdict = kind === 'keepPassage' ? 'keep' : 'remove';
	return [model, [{kind: 'correct', wish: {article: screen.article, verdict, passage}}]];
}
