import type {Marks} from '../../model/marks.js';
import {currentScreen} from './current-screen.js';
import {markOf} from './mark-of.js';
import type {Model} from './model.js';
import {notify} from './notify.js';
import {say} from './say.js';
import type {Step} from './step.js';

/** Takes back what the reader did last; in an article with nothing left to take back, the last passage kept or removed in an earlier run. */
export function undo(model: Model): Step {
	const last = model.undo.at(-1);
	const rest: Model = {...model, undo: model.undo.slice(0, -1)};
	if (last?.kind === 'marks') return undoMarks(rest, last.before);
	if (last || currentScreen(model).kind === 'reader') return [rest, [{kind: 'undo-correction'}]];
	return notify(model, 'nothingToUndo');
}

/** Where reading stopped stays. */
function undoMarks(model: Model, before: Marks): Step {
	const back = [...before].map(([id, {read, starred}]) => [id, {...markOf(model, id), read, starred}] as const);
	const undone = {...model, marks: new Map([...model.marks, ...back])};
	return [say(undone, (words) => words.undone(back.length)), [{kind: 'save-marks', marks: new Map(back)}]];
}
