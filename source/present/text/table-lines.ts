import type {Column, Columns, Part, Spans} from '../document/document.js';
import {plainText} from '../document/spans.js';
import {displayWidth} from './display-width.js';
import {cut, pad} from './fit.js';
import type {Page} from './page.js';
import {paint} from './paint.js';
import {wrap} from './wrap.js';

type Table = Extract<Part, {kind: 'table'}>;

const gap = '  ';

/**
 * The width of each column over all tables that share it. Columns a narrow page does without have none,
 * and flexible columns share what the fixed ones leave.
 */
export function columnWidths(tables: readonly Table[], page: Page): ReadonlyMap<Columns, readonly number[]> {
	const natural = new Map<Columns, readonly number[]>();
	for (const {columns, rows, showsHead} of tables) {
		const widths = natural.get(columns) ?? columns.map(({head}) => (showsHead ? displayWidth(head) : 0));
		natural.set(columns, rows.reduce(widened, widths));
	}
	return new Map([...natural].map(([columns, widths]) => [columns, fitted(columns, widths, page)]));
}

const widened = (widths: readonly number[], row: readonly Spans[]) =>
	widths.map((width, at) => Math.max(width, displayWidth(plainText(row[at] ?? []))));

function fitted(columns: Columns, natural: readonly number[], {width}: Page): number[] {
	const shown = columns.map(({from = 0}, at) => (from <= width ? (natural[at] ?? 0) : 0));
	const fixed = columns.reduce((sum, {fit}, at) => sum + (fit === 'fixed' ? (shown[at] ?? 0) : 0), 0);
	const gaps = gap.length * (shown.filter((size) => size > 0).length - 1);
	const most = fairShare(
		shown.filter((size, at) => columns[at]?.fit !== 'fixed' && size > 0),
		width - fixed - gaps,
	);
	return columns.map(({fit}, at) => (fit === 'fixed' ? (shown[at] ?? 0) : Math.min(shown[at] ?? 0, most)));
}

/** The most columns each of several widths may have so that all fit in `room`: what narrow ones leave, wide ones get. */
function fairShare(widths: readonly number[], room: number): number {
	let [left, count] = [room, widths.length];
	for (const width of [...widths].sort((a, b) => a - b)) {
		if (width > left / count) return Math.max(1, Math.floor(left / count));
		left -= width;
		count--;
	}
	return Number.POSITIVE_INFINITY;
}

/** A table as lines; nothing is drawn but, if it shows its head, the head. */
export function tableLines({columns, rows, showsHead}: Table, widths: readonly number[], page: Page): string[] {
	const head = showsHead ? [columns.map(({head: name}): Spans => [{text: name, tone: 'muted'}])] : [];
	return [...head, ...rows].flatMap((row) => rowLines(row, columns, widths, page));
}

function rowLines(row: readonly Spans[], columns: Columns, widths: readonly number[], page: Page): string[] {
	const shown = columns.flatMap((column, at) => {
		const width = widths[at] ?? 0;
		return width > 0 ? [{column, width, lines: cellLines(row[at] ?? [], column, width, page)}] : [];
	});
	const height = Math.max(1, ...shown.map(({lines}) => lines.length));
	return Array.from({length: height}, (_, line) =>
		shown
			.map(({column, width, lines}) => pad(lines[line] ?? '', width, column.align))
			.join(gap)
			.trimEnd(),
	);
}

function cellLines(cell: Spans, {fit}: Column, width: number, {color, ascii}: Page): string[] {
	if (fit === 'wrap') return wrap(paint(cell, color), width);
	if (fit === 'fixed') return [paint(cell, color)];
	const [first] = cell;
	return first ? [paint([{text: cut(plainText(cell), width, ascii ? '...' : '…'), tone: first.tone}], color)] : [''];
}
