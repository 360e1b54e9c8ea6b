import type {Span, TextSpan} from '../../model/span.js';
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
	for (const parts of unbreakable(text)) {
		for (const piece of fitting(text, parts, room)) append(rows, piece, room);
	}
	return rows.map(({start, end}) => ({start, end, text: shown(text.slice(start, end), room)}));
}

interface Piece extends Span {
	/** In columns. */
	readonly width: number;
}

/** Puts a piece at the end of the last row, or on a row of its own where it does not fit there. */
function append(rows: Piece[], piece: Piece, room: number): void {
	const row = rows.at(-1);
	// Each character of white space takes one column.
	const width = row ? row.width + (piece.start - row.end) + piece.width : 0;
	if (row && width <= room) rows[rows.length - 1] = {start: row.start, end: piece.end, width};
	else rows.push(piece);
}

const measured = (text: string, {start, end}: Span): Piece => ({start, end, width: displayWidth(printable(text.slice(start, end)))});

/** The group as it is if a row holds it, else its parts, else their graphemes. */
function fitting(text: string, parts: readonly Span[], room: number): readonly Piece[] {
	const group = measured(text, {start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0});
	if (group.width <= room) return [group];
	return parts.map((part) => measured(text, part)).flatMap((part) => (part.width <= room ? [part] : byGrapheme(text, part)));
}

const byGrapheme = (text: string, {start, end}: Span): Piece[] =>
	graphemes(printable(text.slice(start, end))).map((grapheme) => ({
		start: start + grapheme.start,
		end: start + grapheme.start + grapheme.text.length,
		width: grapheme.width,
	}));

/** A grapheme wider than the whole row gives way to a sign of the same length in code units. */
function shown(text: string, room: number): string {
	const row = printable(text);
	return displayWidth(row) <= room ? row : '?'.padEnd(row.length, '\u200B');
}
