import {displayWidth} from './display-width.js';
import type {FigureCells} from './figure-cells.js';

/** Widths of the columns of the ledger; `below`: what a figure is about stands in a line of its own. */
export interface FigureColumns {
	readonly layout: 'beside' | 'below';
	readonly value: number;
	readonly about: number;
	readonly sources: number;
}

/** Columns that hold the widest cells of a ledger as far as `width` allows. */
export function figureColumns(cells: readonly FigureCells[], width: number): FigureColumns {
	const widest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
	const sources = Math.min(widest(cells.map((cell) => cell.sources)), Math.floor(width * sourcesShare));
	const rest = Math.max(1, width - leadWidth - sources - cellGap - 1);
	if (width < besideFrom) return {layout: 'below', value: rest, about: Math.max(1, width - leadWidth), sources};
	const value = Math.min(widest(cells.map((cell) => cell.value)), Math.floor(width * valueShare));
	return {layout: 'beside', value, about: Math.max(1, rest - value - cellGap), sources};
}

/** Columns of the marks before a row, and between two cells. */
export const leadWidth = 3;
export const cellGap = 2;

/** In columns: in less, figure and subject side by side would both be cut short. */
const besideFrom = 60;

/** Of the row, at most: the rest is for what the figure is about. */
const valueShare = 0.4;
const sourcesShare = 0.2;
