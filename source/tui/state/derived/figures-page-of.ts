import {type FiguresPage, figuresPage} from '../../layout/figures-page.js';
import {memoised} from '../memoised.js';
import type {Model} from '../model.js';
import type {FiguresScreen} from '../screen.js';
import {figuresOf} from './figures-of.js';

/** The table of figures as the window has it now. */
export function figuresPageOf({brief, settings, size}: Model, {cursor}: FiguresScreen): FiguresPage {
	return page(brief, size.columns, cursor, settings);
}

const page = memoised((brief: Model['brief'], width: number, cursor: number, {language, ascii}: Model['settings']) =>
	figuresPage(figuresOf(brief), brief, {width, cursor, language, ascii}),
);
