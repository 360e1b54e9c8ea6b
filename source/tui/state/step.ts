import type {Effect} from './effect.js';
import type {Model} from './model.js';

/** The next model, and what the world is to do. */
export type Step = readonly [Model, readonly Effect[]];

/** A step that asks nothing of the world. */
export const still = (model: Model): Step => [model, []];
