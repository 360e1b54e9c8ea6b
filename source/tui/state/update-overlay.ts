import type {Command} from '../keys/command.js';
import {bodyHeight} from './body-height.js';
import {clampTop} from './clamp-top.js';
import {helpLinesOf} from './derived/help-lines-of.js';
import type {Model} from './model.js';
import {moveBy} from './move-by.js';
import type {Overlay} from './overlay.js';
import {type Step, still} from './step.js';

/** What lies over a screen answers a command; menus move by themselves. */
export function updateOverlay(model: Model, overlay: Overlay, command: Command): Step {
	if (command === 'back' || command === 'quit') return still({...model, overlay: null});
	if (overlay.kind !== 'help') return still(model);
	const height = bodyHeight(model);
	const count = helpLinesOf(model).length;
	const by = moveBy(command, height, count);
	return still(by === null ? model : {...model, overlay: {kind: 'help', top: clampTop(overlay.top + by, height, count)}});
}
