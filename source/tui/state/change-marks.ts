import type {ArticleId} from '../../model/ids.js';
import type {Mark} from '../../model/marks.js';
import {markOf} from './mark-of.js';
import type {Model} from './model.js';
import {type Step, still} from './step.js';
import {mostUndone} from './undoable.js';

/** Changes the marks of articles at a reader's wish: has them saved, and remembers them as they were, so that it can be undone. */
export function changeMarks(model: Model, ids: readonly ArticleId[], change: Partial<Mark>): Step {
	const before = ids.map((id) => [id, markOf(model, id)] as const).filter(([, mark]) => differs(mark, change));
	if (before.length === 0) return still(model);
	const after = before.map(([id, mark]) => [id, {...mark, ...change}] as const);
	const undo = [...model.undo, {kind: 'marks', before: new Map(before)} as const].slice(-mostUndone);
	return [{...model, undo, marks: new Map([...model.marks, ...after])}, [{kind: 'save-marks', marks: new Map(after)}]];
}

const differs = (mark: Mark, change: Partial<Mark>): boolean =>
	({...mark, ...change}).read !== mark.read || {...mark, ...change}.starred !== mark.starred;
