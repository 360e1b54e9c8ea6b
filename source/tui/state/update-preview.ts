import type {Command} from '../keys/command.js';
import {bodyHeight} from './body-height.js';
import {clampTop} from './clamp-top.js';
import {type Preview, previewOf} from './derived/preview-of.js';
import {inView} from './in-view.js';
import type {Model} from './model.js';
import {moveBy} from './move-by.js';
import {openArticle} from './open-article.js';
import type {Overlay} from './overlay.js';
import {type Step, still} from './step.js';

type PreviewOverlay = Extract<Overlay, {readonly kind: 'preview'}>;

/**
 * The preview beside a list answers a command: a line's move goes from sentence to sentence where it has some, longer ones scroll
 * and take the selection along, and Enter opens the article where the sentence stands.
 */
export function updatePreview(model: Model, overlay: PreviewOverlay, command: Command): Step {
	const preview = previewOf(model);
	if (!preview) return still({...model, overlay: null});
	if (command === 'open') return openSentence(model, overlay, preview);
	const height = bodyHeight(model);
	const by = moveBy(command, height, preview.lines.length);
	if (by === null) return still(model);
	const moved = Math.abs(by) === 1 && overlay.sentence !== null ? step(overlay, preview, by, height) : scroll(overlay, preview, by, height);
	return still({...model, overlay: moved});
}

function openSentence(model: Model, {sentence}: PreviewOverlay, {sentences}: Preview): Step {
	const selected = sentence === null ? undefined : sentences[sentence];
	return selected ? openArticle({...model, overlay: null}, selected.cite.article, {at: selected.cite.start}) : still(model);
}

/** To the sentence before or after; past the last there may be more to read. */
function step(overlay: PreviewOverlay, {lines, sentences}: Preview, by: number, height: number): PreviewOverlay {
	const next = (overlay.sentence ?? 0) + by;
	const selected = sentences[next];
	if (!selected) return {...overlay, top: clampTop(overlay.top + by, height, lines.length)};
	return {...overlay, sentence: next, top: clampTop(inView(overlay.top, selected, height), height, lines.length)};
}

function scroll(overlay: PreviewOverlay, {lines, sentences}: Preview, by: number, height: number): PreviewOverlay {
	const top = clampTop(overlay.top + by, height, lines.length);
	const bottom = top + height;
	const visible = sentences.flatMap(({line}, index) => (line >= top && line < bottom ? [index] : []));
	// At the end the last sentence in view, else the first.
	const sentence = (by > 0 && bottom >= lines.length ? visible.at(-1) : visible[0]) ?? overlay.sentence;
	return {...overlay, top, sentence};
}
