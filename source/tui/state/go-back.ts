import {followedBy} from './followed-by.js';
import {leaveReader} from './leave-reader.js';
import type {Model} from './model.js';
import {type Step, still} from './step.js';

/** Leaves the screen on top; the one below is as it was left. */
export const goBack = (model: Model): Step => followedBy(leaveReader(model), (left) => still({...left, above: left.above.slice(0, -1)}));
