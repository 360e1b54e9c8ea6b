import {readerWords} from '../../wording/reader.js';
import {headerLine} from '../layout/header-line.js';
import {symbols} from '../layout/symbols.js';
import {clampTop} from '../state/clamp-top.js';
import {compareHeight} from '../state/derived/compare-height.js';
import {comparePageOf} from '../state/derived/compare-page-of.js';
import {storyOf} from '../state/derived/story-of.js';
import type {Model} from '../state/model.js';
import {lineOfPlace} from '../state/place.js';
import type {CompareScreen} from '../state/screen.js';
import {footerOf} from './footer-of.js';
import type {Frame} from './frame.js';
import {markLine} from './mark-line.js';

/** Two tellings side by side; both scroll together because they are the same lines. */
export function compareFrame(model: Model, screen: CompareScreen): Frame {
	const {brief, size, settings} = model;
	const words = readerWords[settings.language];
	const tellings = storyOf(brief, screen.a)?.articles.length ?? 2;
	const page = comparePageOf(model, screen);
	const height = compareHeight(model, screen);
	const top = clampTop(lineOfPlace(page.passages, screen.place), height.lines, page.lines.length);
	const at = screen.difference === null ? -1 : (page.differences[screen.difference] ?? -1) - top;
	const sign = symbols(settings.ascii).selected;
	const visible = page.lines.slice(top, top + height.lines).map((line, row) => (row === at ? markLine(line, sign) : line));
	const blank = Array.from({length: height.lines - visible.length}, () => []);
	return {
		header: headerLine({width: size.columns, title: words.comparison, parts: [words.tellings(tellings)], ascii: settings.ascii}),
		body: {kind: 'whole', lines: [...height.head, ...visible, ...blank, ...page.foot.slice(0, height.foot)]},
		footer: footerOf(model, position(screen, page.differences.length, model)),
	};
}

function position({difference}: CompareScreen, count: number, {settings}: Model): string {
	return difference === null ? '' : readerWords[settings.language].difference(difference + 1, count);
}
