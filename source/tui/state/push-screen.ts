import type {Model} from './model.js';
import type {UpperScreen} from './screen.js';

/** The model with one more screen on top. */
export const pushScreen = (model: Model, screen: UpperScreen): Model => ({...model, above: [...model.above, screen]});
