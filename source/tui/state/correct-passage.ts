import {currentScreen} from './current-screen.js';
import type {Model} from './model.js';
import {type Step, still} from './step.js';
import {mostUndone} from './undoable.js';

/** Asks the world to keep or remove a passage of the article on the screen, from now on. */
export function correctPassage(model: Model, kind: 'keepPassage' | 'dropPassage', passage: string | null): Step {
	const screen = currentScreen(model);
	if (screen.kind !== 'reader' || passage === null) return still(model);
	const verdict = kind === 'keepPassage' ? 'keep' : 'remove';
	const undo = [...model.undo, {kind: 'correction'} as const].slice(-mostUndone);
	return [{...model, undo}, [{kind: 'correct', wish: {article: screen.article, verdict, passage}}]];
}
