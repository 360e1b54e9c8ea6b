import {previewOf} from './derived/preview-of.js';
import type {Model} from './model.js';

/** Gives the keys to the preview beside the list, where there is one. */
export function toPreview(model: Model): Model {
	const preview = previewOf(model);
	return preview ? {...model, overlay: {kind: 'preview', top: preview.top}} : model;
}
