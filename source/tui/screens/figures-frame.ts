import {readerWords} from '../../wording/reader.js';
import {headerLine} from '../layout/header-line.js';
import {panes} from '../layout/panes.js';
import {figuresOf} from '../state/derived/figures-of.js';
import {figuresPageOf} from '../state/derived/figures-page-of.js';
import type {Model} from '../state/model.js';
import type {FiguresScreen} from '../state/screen.js';
import {footerOf} from './footer-of.js';
import type {Frame} from './frame.js';

/** The table of figures. */
export function figuresFrame(model: Model, screen: FiguresScreen): Frame {
	const {brief, size, settings} = model;
	const words = readerWords[settings.language];
	const {head, lines} = figuresPageOf(model, screen);
	const height = Math.max(0, panes(size, 'figures').body - head.length);
	const count = figuresOf(brief).length;
	const empty = [[{text: ` ${words.noFigures}`, role: 'muted' as const}]];
	return {
		header: headerLine({width: size.columns, title: words.figures, parts: [words.articles(brief.articles.length)], ascii: settings.ascii}),
		body: {kind: 'whole', lines: count === 0 ? empty : [...head, ...lines.slice(screen.top, screen.top + height)]},
		footer: footerOf(model, count === 0 ? '' : words.position(screen.cursor + 1, count)),
	};
}
