import {neutralise} from '../../language/neutralise.js';
import type {Columns, Document, Part, Span} from '../document/document.js';
import {displayWidth} from './display-width.js';
import {measure, type Page} from './page.js';
import {paint} from './paint.js';
import {sideLines} from './side-lines.js';
import {columnWidths, tableLines} from './table-lines.js';
import {wrap, wrapHanging} from './wrap.js';

/** A document as text for a terminal, a pager or paper: lines of at most `page.width` columns, each with its end. */
export function renderText({parts}: Document, page: Page): string {
	const tables = parts.flatMap((part) => (part.kind === 'table' ? [part] : []));
	const widths = columnWidths(tables, page);
	const lines = parts.flatMap((part, index) => {
		const own = partLines(part, widths, page);
		return index === 0 || part.tight ? own : ['', ...own];
	});
	return lines.map((line) => `${line}\n`).join('');
}

function partLines(part: Part, widths: ReadonlyMap<Columns, readonly number[]>, page: Page): string[] {
	switch (part.kind) {
		case 'heading':
			return wrap(paint(part.spans.map(inCapitals), page.color), textWidth(page));
		case 'paragraph':
			return wrap(paint(part.spans, page.color), textWidth(page));
		case 'item':
			return itemLines(part, page);
		case 'verbatim':
			return part.lines.flatMap((line) => wrap(neutralise(line), page.width));
		case 'table':
			return tableLines(part, widths.get(part.columns) ?? [], page);
		case 'sides':
			return sideLines(part, page);
		case 'rule':
			return [(page.ascii ? '-' : '─').repeat(page.plain ? 3 : Math.min(page.width, measure))];
	}
}

const asciiMarks: Readonly<Record<string, string>> = {'•': '*', '┄': '-'};

/** Columns of an item's indent, and of the blank after a marker. */
const indent = '  ';

function itemLines({marker, spans}: Extract<Part, {kind: 'item'}>, page: Page): string[] {
	const mark = page.ascii ? (asciiMarks[marker] ?? marker) : marker;
	const painted = mark === '' ? indent : `${indent}${paint([{text: mark, tone: 'cite'}], page.color)} `;
	const width = indent.length + (mark === '' ? 0 : displayWidth(mark) + 1);
	return wrapHanging(paint(spans, page.color), textWidth(page), painted, width);
}

/** A line is easy to read up to the measure, and a margin makes a wide page no better. */
const textWidth = ({width}: Page) => (width === Number.POSITIVE_INFINITY ? width : Math.min(width, measure + indent.length * 2));

/** Where nothing else can set them off, topics stand in capitals. */
const inCapitals = ({text, tone}: Span): Span => ({text: tone === 'topic' ? text.toUpperCase() : text, tone});
