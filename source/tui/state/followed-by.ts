import type {Model} from './model.js';
import type {Step} from './step.js';

/** Two steps as one, the effects of both in order. */
export function followedBy([model, effects]: Step, next: (model: Model) => Step): Step {
	const [after, more] = next(model);
	return [after, [...effects, ...more]];
}
