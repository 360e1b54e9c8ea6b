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
	const rows: Span[] = [];
	let row: Span | null = null;
	for (const piece of unbreakable(text).flatMap((group) => fitting(text, group, room))) {
		const joined: Span = {start: row?.start ?? piece.start, end: piece.end};
		if (row && columns(text, joined) > room) {
			rows.push(row);
			row = piece;
		} else row = joined;
	}
	if (row) rows.push(row);
	return rows.map(({start, end}) => ({start, end, text: shown(text.slice(start, end), room)}));
}

const columns = (text: string, {start, end}: Span): number => displayWidth(printable(text.slice(start, end)));

/** The group as it is if a row holds it, else its parts, else their graphemes. */
function fitting(text: string, parts: readonly Span[], room: number): readonly Span[] {
	const group = {start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0};
	if (columns(text, group) <= room) return [group];
	return parts.flatMap((part) => (columns(text, part) <= room ? [part] : byGrapheme(text, part)));
}

const byGrapheme = (text: string, {start, end}: Span): Span[] =>
	graphemes(text.slice(start, end)).map((grapheme) => ({
		start: start + grapheme.start,
		end: start + grapheme.start + grapheme.text.length,
	}));

/** A grapheme wider than the whole row gives way to a sign of the same length in code units. */
function shown(text: string, room: number): string {
	const row = printable(text);
	return displayWidth(row) <= room ? row : '?'.padEnd(row.length, '\u200B');
}
