import type {Model} from './model.js';
import type {Screen} from './screen.js';

/** The screen on top. */
export const currentScreen = (model: Model): Screen => model.above.at(-1) ?? model.list;
