import type {Span, TextSpan} from '../../model/span.js';
import {simpleWidth} from '../../present/text/simple-width.js';
import {displayWidth} from './display-width.js';
import {graphemes} from './graphemes.js';
import {printable} from './printable.js';
import {unbreakable} from './unbreakable.js';

/**
 * Breaks a text into rows of at most `width` columns, at blanks and after hyphens, never between a dash or
 * quotation mark and its word; what is longer than a row is broken between graphemes.
 * Each row comes with its UTF-16 offsets in `text`; white space within a row shows as one blank a character.
 * A blank text has no rows.
 */
export function wrapText(text: string, width: number): readonly TextSpan[] {
	const room = Math.max(1, width);
	const rows: Piece[] = [];
	const measure = measurer(text);
	for (const parts of unbreakable(text)) addGroup(rows, parts, room, measure);
	return rows.map((row) => ({start: row.start, end: row.end, text: shown(text.slice(row.start, row.end), row.width, room)}));
}

interface Piece extends Span {
	/** In columns. */
	readonly width: number;
}

interface Measurer {
	readonly piece: (span: Span) => Piece;
	readonly graphemes: (span: Span) => readonly Piece[];
	/** Whether every code unit takes one column. */
	readonly even: boolean;
}

function measurer(text: string): Measurer {
	const row = printable(text);
	const even = simpleWidth(row) === row.length;
	return {
		even,
		piece: ({start, end}) => ({start, end, width: even ? end - start : displayWidth(row.slice(start, end))}),
		graphemes: ({start, end}) =>
			graphemes(row.slice(start, end)).map((grapheme) => ({
				start: start + grapheme.start,
				end: start + grapheme.start + grapheme.text.length,
				width: grapheme.width,
			})),
	};
}

/** Adds the group as it is if a row holds it, else its parts, else their graphemes. */
function addGroup(rows: Piece[], parts: readonly Span[], room: number, measure: Measurer): void {
	const group = measure.piece({start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0});
	const fitting = group.width <= room ? [group] : parts.map(measure.piece);
	for (const part of fitting) {
		if (part.width <= room) append(rows, part, room);
		else if (measure.even) appendSlices(rows, part, room);
		else for (const grapheme of measure.graphemes(part)) append(rows, grapheme, room);
	}
}

/** Puts a piece at the end of the last row, or on a row of its own where it does not fit there. */
function append(rows: Piece[], piece: Piece, room: number): void {
	const row = rows.at(-1);
	const width = row ? widthWith(row, piece) : 0;
	if (row && width <= room) rows[rows.length - 1] = {start: row.start, end: piece.end, width};
	else rows.push(piece);
}

/** The same as appending every single character, where each takes one column. */
function appendSlices(rows: Piece[], {start, end}: Piece, room: number): void {
	const row = rows.at(-1);
	const rest = row ? room - widthWith(row, {start, end: start, width: 0}) : 0;
	for (let from = start, size = rest > 0 ? rest : room; from < end; from += size, size = room) {
		const to = Math.min(end, from + size);
		append(rows, {start: from, end: to, width: to - from}, room);
	}
}

/** Each character of white space between takes one column. */
const widthWith = (row: Piece, piece: Piece): number => row.width + (piece.start - row.end) + piece.width;

/** A grapheme wider than the whole row gives way to a sign of the same length in code units. */
function shown(text: string, width: number, room: number): string {
	const row = printable(text);
	return width <= room ? row : '?'.padEnd(row.length, '\u200B');
}
