import type {Span, TextSpan} from '../../model/span.js';
import {simpleWidth} from '../../present/text/simple-width.js';
import {displayWidth} from './display-width.js';
import {graphemes} from './graphemes.js';
import type {Hyphenate} from './hyphenate.js';
import {partWord} from './part-word.js';
import {printable} from './printable.js';
import {unbreakable} from './unbreakable.js';

/**
 * Breaks a text into rows of at most `width` columns, at blanks and after hyphens, never between a dash or
 * quotation mark and its word; what is longer than a row is broken between graphemes. With `hyphenate` a word may be
 * parted where its row would else end far from the margin: such a row's text is one hyphen longer than its stretch.
 * Each row comes with its UTF-16 offsets in `text`; white space within a row shows as one blank a character.
 * A blank text has no rows.
 */
export function wrapText(text: string, width: number, hyphenate: Hyphenate | null = null): readonly TextSpan[] {
	const room = Math.max(1, width);
	const rows: Piece[] = [];
	const measure = measurer(text);
	const part = hyphenate && measure.even && room >= narrowestParted ? partWith(text, hyphenate, room) : null;
	for (const parts of unbreakable(text)) addGroup(rows, parts, room, measure, part);
	return rows.map((row) => ({start: row.start, end: row.end, text: shown(text.slice(row.start, row.end), row, room)}));
}

interface Piece extends Span {
	/** In columns. */
	readonly width: number;
	/** Whether it ends within a word. */
	readonly parted?: true;
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

/** Parts a stretch that does not fit behind the last row; null where its row is full enough, or parting reads badly. */
type Part = (rows: readonly Piece[], stretch: Span) => readonly [head: Piece, rest: Span] | null;

function partWith(text: string, hyphenate: Hyphenate, room: number): Part {
	return (rows, stretch) => {
		const row = rows.at(-1);
		const left = row && !row.parted ? room - widthWith(row, {start: stretch.start, end: stretch.start, width: 0}) : room;
		const before = row?.parted ? rows.slice(-longestLadder) : rows.slice(-longestLadder - 1, -1);
		const ladder = before.length === longestLadder && before.every(({parted}) => parted);
		if (left < room * raggedShare || ladder) return null;
		const at = partWord(text, stretch, left, hyphenate);
		if (at === null) return null;
		return [
			{start: stretch.start, end: at, width: at - stretch.start + 1, parted: true},
			{start: at, end: stretch.end},
		];
	};
}

/** Adds the group as it is if a row holds it, else its parts, else their graphemes. */
function addGroup(rows: Piece[], parts: readonly Span[], room: number, measure: Measurer, part: Part | null): void {
	const group = measure.piece({start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0});
	for (const piece of group.width <= room ? [group] : parts.map(measure.piece)) addPiece(rows, piece, room, measure, part);
}

function addPiece(rows: Piece[], piece: Piece, room: number, measure: Measurer, part: Part | null): void {
	const row = rows.at(-1);
	const fits = piece.width <= room && (!row || row.parted || widthWith(row, piece) <= room);
	const parted = fits || (row?.parted && piece.width <= room) ? null : part?.(rows, piece);
	if (parted) {
		append(rows, parted[0], room);
		addPiece(rows, measure.piece(parted[1]), room, measure, part);
	} else if (piece.width <= room) append(rows, piece, room);
	else if (measure.even) appendSlices(rows, piece, room);
	else for (const grapheme of measure.graphemes(piece)) append(rows, grapheme, room);
}

/** Puts a piece at the end of the last row, or on a row of its own where it does not fit there. */
function append(rows: Piece[], piece: Piece, room: number): void {
	const row = rows.at(-1);
	const width = row ? widthWith(row, piece) : 0;
	if (row && !row.parted && width <= room) {
		rows[rows.length - 1] = {start: row.start, end: piece.end, width, ...(piece.parted ? {parted: true as const} : {})};
	} else rows.push(piece);
}

/** The same as appending every single character, where each takes one column. */
function appendSlices(rows: Piece[], {start, end}: Piece, room: number): void {
	const row = rows.at(-1);
	const rest = row && !row.parted ? room - widthWith(row, {start, end: start, width: 0}) : 0;
	for (let from = start, size = rest > 0 ? rest : room; from < end; from += size, size = room) {
		const to = Math.min(end, from + size);
		append(rows, {start: from, end: to, width: to - from}, room);
	}
}

/** Each character of white space between takes one column. */
const widthWith = (row: Piece, piece: Piece): number => row.width + (piece.start - row.end) + piece.width;

/** A grapheme wider than the whole row gives way to a sign of the same length in code units. */
function shown(text: string, {width, parted}: Piece, room: number): string {
	const row = printable(text);
	if (parted) return `${row}-`;
	return width <= room ? row : '?'.padEnd(row.length, '\u200B');
}

/** Of the row: where less than this would stay empty, no word is parted for it. */
const raggedShare = 0.1;

/** Rows in a row that may end in a parted word. */
const longestLadder = 2;

/** In columns: in a narrower column parts of words are all there would be. */
const narrowestParted = 24;
