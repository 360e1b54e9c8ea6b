import {previewOf} from './derived/preview-of.js';
import type {Model} from './model.js';
import {notify} from './notify.js';
import {type Step, still} from './step.js';

/** Gives the keys to the preview beside the list, where there is one. */
export function toPreview(model: Model): Step {
	const preview = previewOf(model);
	return preview ? still({...model, overlay: {kind: 'preview', top: preview.top}}) : notify(model, 'noPreview');
}
