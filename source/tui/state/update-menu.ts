import type {Command} from '../keys/command.js';
import {bodyHeight} from './body-height.js';
import {choose} from './choose.js';
import {menuOf} from './derived/menu-of.js';
import {editLine} from './edit-line.js';
import type {Model} from './model.js';
import {moveBy} from './move-by.js';
import type {MenuOverlay, PaletteOverlay} from './overlay.js';
import {type Step, still} from './step.js';

/** An open menu or the palette answers a command; `run` does what is a command itself, with the menu closed. */
export function updateMenu(
	model: Model,
	overlay: MenuOverlay | PaletteOverlay,
	command: Command,
	run: (model: Model, command: Command) => Step,
): Step {
	const items = menuOf(model)?.items ?? [];
	if (command === 'choose') {
		const choice = items[overlay.at]?.choice;
		if (!choice) return still(overlay.kind === 'palette' ? model : {...model, overlay: null});
		return choice.kind === 'command' ? run({...model, overlay: null}, choice.command) : choose(model, choice);
	}
	const by = moveBy(command, bodyHeight(model), items.length);
	if (by !== null) return still({...model, overlay: {...overlay, at: Math.max(0, Math.min(items.length - 1, overlay.at + by))}});
	return still(overlay.kind === 'palette' ? typeInPalette(model, editLine(overlay.text, command)) : model);
}

/** The palette with another text: its best match is highlighted. */
export const typeInPalette = (model: Model, text: string): Model =>
	model.overlay?.kind === 'palette' && model.overlay.text !== text ? {...model, overlay: {kind: 'palette', text, at: 0}} : model;
