import type {Model} from './model.js';
import type {Screen} from './screen.js';

/** The model with the screen on top replaced. */
export function putScreen(model: Model, screen: Screen): Model {
	return screen.kind === 'list' ? {...model, list: screen} : {...model, above: [...model.above.slice(0, -1), screen]};
}
