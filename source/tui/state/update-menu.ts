import type {Command} from '../keys/command.js';
import {bodyHeight} from './body-height.js';
import {choose} from './choose.js';
import {correctPassage} from './correct-passage.js';
import {menuOf} from './derived/menu-of.js';
import type {Model} from './model.js';
import {moveBy} from './move-by.js';
import type {MenuOverlay} from './overlay.js';
import {type Step, still} from './step.js';

/** An open menu answers a command. */
export function updateMenu(model: Model, overlay: MenuOverlay, command: Command): Step {
	const items = menuOf(model)?.items ?? [];
	if (command === 'choose') {
		const value = items[overlay.at]?.value ?? null;
		const isPassage = overlay.kind === 'keepPassage' || overlay.kind === 'dropPassage';
		return isPassage ? correctPassage({...model, overlay: null}, overlay.kind, value) : still(choose(model, value));
	}
	const by = moveBy(command, bodyHeight(model), items.length);
	if (by === null) return still(model);
	return still({...model, overlay: {...overlay, at: Math.max(0, Math.min(items.length - 1, overlay.at + by))}});
}
