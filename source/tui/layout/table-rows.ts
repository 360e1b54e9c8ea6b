import type {TextSpan} from '../../model/span.js';
import {displayWidth} from './display-width.js';
import type {Line} from './line.js';
import {printable} from './printable.js';
import {type Emphasis, styleSpan} from './style-span.js';
import {wrapText} from './wrap.js';

export interface TableRow {
	readonly line: Line;
	readonly start: number;
	readonly end: number;
}

/**
 * The rows of a table or of code at `offset` in the article's text, each on lines of its own. Cells parted by bars or
 * several blanks stand in columns where the width allows; else long rows are wrapped.
 */
export function tableRows(text: string, offset: number, width: number, emphases: readonly Emphasis[]): readonly TableRow[] {
	const rows = [...text.matchAll(/[^\n]+/gu)].map(({0: row, index}) => cells(row, offset + index));
	const columns = columnWidths(rows);
	const fits = columns.reduce((sum, column) => sum + column + gap, -gap) <= width;
	if (columns.length > 1 && fits) return rows.map((row) => inColumns(row, columns, emphases));
	return [...text.matchAll(/[^\n]+/gu)].flatMap(({0: row, index}) =>
		wrapText(row, width).map((span): TableRow => {
			const [start, end] = [span.start + offset + index, span.end + offset + index];
			return {line: styleSpan({start, end, text: span.text}, 'table', emphases), start, end};
		}),
	);
}

/** Columns between two cells. */
const gap = 2;

const cells = (row: string, offset: number): readonly TextSpan[] =>
	[...row.matchAll(/[^\s|]+(?:\s[^\s|]+)*/gu)].map(({0: cell, index}) => ({
		start: offset + index,
		end: offset + index + cell.length,
		text: printable(cell),
	}));

/** The width of every column; none where the rows have different numbers of cells. */
function columnWidths(rows: readonly (readonly TextSpan[])[]): readonly number[] {
	const count = rows[0]?.length ?? 0;
	if (rows.some(({length}) => length !== count)) return [];
	return Array.from({length: count}, (_, column) =>
		rows.reduce((widest, row) => Math.max(widest, displayWidth(row[column]?.text ?? '')), 0),
	);
}

function inColumns(row: readonly TextSpan[], columns: readonly number[], emphases: readonly Emphasis[]): TableRow {
	const line = row.flatMap((cell, column): Line => {
		const missing = (columns[column] ?? 0) + gap - displayWidth(cell.text);
		const last = column === row.length - 1;
		return [...styleSpan(cell, 'table', emphases), ...(last ? [] : [{text: ' '.repeat(missing), role: 'table' as const}])];
	});
	return {line, start: row[0]?.start ?? 0, end: row.at(-1)?.end ?? 0};
}
