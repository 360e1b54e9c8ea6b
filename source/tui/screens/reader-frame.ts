import {readerWords} from '../../wording/reader.js';
import type {Line} from '../layout/line.js';
import {panes} from '../layout/panes.js';
import {clampTop} from '../state/clamp-top.js';
import {readerPageOf} from '../state/derived/reader-page-of.js';
import type {Model} from '../state/model.js';
import {lineOfPlace} from '../state/place.js';
import type {ReaderScreen} from '../state/screen.js';
import {footerOf} from './footer-of.js';
import type {Frame} from './frame.js';
import {promptLine} from './prompt-line.js';

/** The reading view of one article. */
export function readerFrame(model: Model, screen: ReaderScreen): Frame {
	const {body} = panes(model.size, 'reader');
	const {lines, anchors} = readerPageOf(model, screen);
	const top = clampTop(lineOfPlace(anchors, screen.place), body, lines.length);
	return {
		header: [],
		body: {kind: 'whole', lines: lines.slice(top, top + body)},
		footer: footer(model, screen, progress(top + body, lines.length)),
	};
}

/** How much of the page has been in view, in percent. */
const progress = (seen: number, count: number): string => `${seen >= count ? 100 : Math.floor((seen / count) * 100)} %`;

function footer(model: Model, screen: ReaderScreen, read: string): Line {
	const {size, settings, notice} = model;
	const found = foundAt(model, screen);
	if (!screen.find?.typing || notice !== null || model.overlay) return footerOf(model, found || read);
	return promptLine({text: screen.find.text, right: found, width: size.columns, ascii: settings.ascii});
}

/** Which of the places found the view is at. */
function foundAt(model: Model, screen: ReaderScreen): string {
	if (!screen.find || screen.find.text.trim() === '') return '';
	const words = readerWords[model.settings.language];
	const {highlightLines} = readerPageOf(model, screen);
	return highlightLines.length === 0 ? words.noHits : words.position((screen.find.current ?? 0) + 1, highlightLines.length);
}
