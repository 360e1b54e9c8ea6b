import type {ArticleId} from '../../model/ids.js';
import type {Mark} from '../../model/marks.js';
import {markOf} from './mark-of.js';
import type {Model} from './model.js';
import {type Step, still} from './step.js';

/** Changes an article's mark and has it saved; nothing where it is so already. */
export function changeMark(model: Model, id: ArticleId, change: Partial<Mark>): Step {
	const before = markOf(model, id);
	const mark = {...before, ...change};
	if (mark.read === before.read && mark.starred === before.starred && mark.position === before.position) return still(model);
	return [{...model, marks: new Map(model.marks).set(id, mark)}, [{kind: 'save-marks', marks: new Map([[id, mark]])}]];
}
