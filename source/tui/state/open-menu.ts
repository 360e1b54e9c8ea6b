import {menuOf} from './derived/menu-of.js';
import type {Model} from './model.js';
import type {MenuOverlay} from './overlay.js';

/** Opens a menu at the item that holds now. */
export function openMenu(model: Model, kind: MenuOverlay['kind']): Model {
	const opened: Model = {...model, overlay: {kind, at: 0}};
	return {...opened, overlay: {kind, at: menuOf(opened)?.now ?? 0}};
}
