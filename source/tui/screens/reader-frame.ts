import {readerWords} from '../../wording/reader.js';
import type {Line} from '../layout/line.js';
import {panes} from '../layout/panes.js';
import {symbols} from '../layout/symbols.js';
import {clampTop} from '../state/clamp-top.js';
import {readerPageOf} from '../state/derived/reader-page-of.js';
import {sequenceOf} from '../state/derived/sequence-of.js';
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
		footer: footer(model, screen, whereabouts(model, screen, top + body, lines.length)),
	};
}

/** Which article of those that "next" walks, and how much of it has been in view: "2 of 5 · 31 %". */
function whereabouts(model: Model, {article}: ReaderScreen, seen: number, count: number): string {
	const percent = `${seen >= count ? 100 : Math.floor((seen / count) * 100)} %`;
	const articles = sequenceOf(model);
	const at = articles.indexOf(article);
	if (at < 0 || model.size.columns < roomy) return percent;
	const {language, ascii} = model.settings;
	return `${readerWords[language].position(at + 1, articles.length)} ${symbols(ascii).dot} ${percent}`;
}

/** In columns: from here on the foot has room for both. */
const roomy = 72;

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
