import {bodyHeight} from './body-height.js';
import {previewOf} from './derived/preview-of.js';
import {inView} from './in-view.js';
import type {Model} from './model.js';
import {notify} from './notify.js';
import {type Step, still} from './step.js';

/** Gives the keys to the preview beside the list, where there is one: to the first of its sentences. */
export function toPreview(model: Model): Step {
	const preview = previewOf(model);
	if (!preview) return notify(model, 'noPreview');
	const [first] = preview.sentences;
	if (!first) return still({...model, overlay: {kind: 'preview', top: preview.top, sentence: null}});
	return still({...model, overlay: {kind: 'preview', top: inView(preview.top, first, bodyHeight(model)), sentence: 0}});
}
