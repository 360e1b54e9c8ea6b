import {backTo} from './back-to.js';
import type {Model} from './model.js';
import {pushScreen} from './push-screen.js';
import {type Step, still} from './step.js';

/** Opens the table of figures; where it is open below, comes back to it. */
export const openFigures = (model: Model): Step =>
	backTo(model, 'figures') ?? still(pushScreen(model, {kind: 'figures', cursor: 0, top: 0}));
