import type {Effect} from '../../../source/tui/state/effect.js';
import type {Model} from '../../../source/tui/state/model.js';
import type {Step} from '../../../source/tui/state/step.js';
import {update} from '../../../source/tui/state/update.js';

/** Presses keys one after the other; gives the model after them and every effect they had. */
export function press(start: Model, ...keys: readonly string[]): Step {
	return keys.reduce<Step>(
		([model, effects], key) => {
			const [next, more] = update(model, {kind: 'key', key});
			return [next, [...effects, ...more]];
		},
		[start, [] as readonly Effect[]],
	);
}

/** The model after some keys. */
export const after = (start: Model, ...keys: readonly string[]): Model => press(start, ...keys)[0];
