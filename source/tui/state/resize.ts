import type {Size} from '../layout/panes.js';
import {previewOf} from './derived/preview-of.js';
import type {Model} from './model.js';
import {selectInList} from './select-in-list.js';

/** The reader in a window of another size: places keep to their text, selections stay in view. */
export function resize(model: Model, size: Size): Model {
	const resized = selectInList({...model, size}, model.list.selected);
	return resized.overlay?.kind === 'preview' && previewOf(resized) === null ? {...resized, overlay: null} : resized;
}
