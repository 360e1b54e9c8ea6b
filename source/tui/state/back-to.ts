import {followedBy} from './followed-by.js';
import {leaveReader} from './leave-reader.js';
import type {Model} from './model.js';
import type {UpperScreen} from './screen.js';
import {type Step, still} from './step.js';

/** Leaves the screens above one that is open below; null where none of its kind is. */
export function backTo(model: Model, kind: UpperScreen['kind']): Step | null {
	const below = model.above.findIndex((screen) => screen.kind === kind);
	return below < 0 ? null : followedBy(leaveReader(model), (left) => still({...left, above: left.above.slice(0, below + 1)}));
}
