import type {Line} from '../layout/line.js';
import {panes} from '../layout/panes.js';
import {currentScreen} from '../state/current-screen.js';
import {previewOf} from '../state/derived/preview-of.js';
import type {Model} from '../state/model.js';
import type {FrameBody} from './frame.js';

/** Lines with the preview beside them, where the window has room for it. */
export function beside(model: Model, left: readonly Line[]): FrameBody {
	const {split, body} = panes(model.size, currentScreen(model).kind);
	const preview = previewOf(model);
	if (!(split && preview)) return {kind: 'whole', lines: left};
	const top = model.overlay?.kind === 'preview' ? model.overlay.top : preview.top;
	return {kind: 'split', left, right: preview.lines.slice(top, top + body), split};
}
