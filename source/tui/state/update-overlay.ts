import type {Command} from '../keys/command.js';
import {bodyHeight} from './body-height.js';
import {clampTop} from './clamp-top.js';
import {helpLinesOf} from './derived/help-lines-of.js';
import type {Model} from './model.js';
import {moveBy} from './move-by.js';
import type {Overlay} from './overlay.js';
import {updateSave} from './save-view.js';
import {type Step, still} from './step.js';
import {updateMenu} from './update-menu.js';
import {updatePreview} from './update-preview.js';

/** What lies over a screen answers a command; `run` does a command chosen there on the screen below. */
export function updateOverlay(model: Model, overlay: Overlay, command: Command, run: (model: Model, command: Command) => Step): Step {
	if (command === 'back') return still({...model, overlay: null});
	switch (overlay.kind) {
		case 'help':
			return still({...model, overlay: scrolled(model, overlay, command, helpLinesOf(model).length)});
		case 'preview':
			return updatePreview(model, overlay, command);
		case 'save':
			return updateSave(model, overlay, command);
		case 'letter':
			return still(model);
		default:
			return updateMenu(model, overlay, command, run);
	}
}

function scrolled(model: Model, overlay: Extract<Overlay, {kind: 'help'}>, command: Command, count: number): Overlay {
	const height = bodyHeight(model);
	const by = moveBy(command, height, count);
	return by === null ? overlay : {...overlay, top: clampTop(overlay.top + by, height, count)};
}
