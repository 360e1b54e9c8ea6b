import type {Brief} from '../../model/brief.js';
import type {Hit} from '../../model/search.js';
import {formatDate} from '../../wording/dates.js';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';
import {bothEnds} from './both-ends.js';
import {clipLine} from './clip-line.js';
import {displayWidth} from './display-width.js';
import {graphemes} from './graphemes.js';
import type {Line} from './line.js';
import {padLine} from './pad-line.js';
import {printable} from './printable.js';
import {styleSpan} from './style-span.js';
import {symbols} from './symbols.js';

export interface SearchLinesOptions {
	readonly width: number;
	/** Index of the selected hit. */
	readonly cursor: number;
	readonly language: Language;
	readonly ascii: boolean;
}

/** The hits of a search, two lines each; `hitAt` gives for each line the index of its hit. */
export function searchLines(
	hits: readonly Hit[],
	brief: Brief,
	options: SearchLinesOptions,
): {readonly lines: readonly Line[]; readonly hitAt: readonly number[]} {
	const dates = new Map(brief.articles.map(({id, published}) => [id, published]));
	return {
		lines: hits.flatMap((hit, index) => [
			titleLine(hit, dates.get(hit.id) ?? null, index === options.cursor, options),
			snippetLine(hit, options),
		]),
		hitAt: hits.flatMap((_, index) => [index, index]),
	};
}

function titleLine({title, also}: Hit, published: string | null, selected: boolean, {width, language, ascii}: SearchLinesOptions): Line {
	const sign = symbols(ascii);
	const role = selected ? 'selected' : 'strong';
	const date = published ? formatDate(published, language, 'short') : '';
	const tellings = also.length > 0 ? readerWords[language].tellings(also.length + 1) : '';
	const line = bothEnds(
		[{text: `${selected ? sign.selected : ' '} ${printable(title)}`, role}],
		[{text: `${[tellings, date].filter(Boolean).join(` ${sign.dot} `)} `, role: selected ? 'selected' : 'muted'}],
		width,
		sign.ellipsis,
		role,
	);
	return selected ? padLine(line, width, role) : line;
}

/** The snippet in one row, begun late enough that its first matches are seen. */
function snippetLine({snippet, matches}: Hit, {width, ascii}: SearchLinesOptions): Line {
	const {ellipsis} = symbols(ascii);
	const from = lateStart(snippet, matches, Math.max(1, width - indent - 2 * displayWidth(ellipsis)));
	const row = {start: from, end: snippet.length, text: printable(snippet.slice(from))};
	const line = styleSpan(
		row,
		'muted',
		matches.map(([start, end]) => ({start, end, role: 'match'})),
	);
	const lead: Line = [{text: ' '.repeat(indent), role: 'text'}, ...(from > 0 ? [{text: ellipsis, role: 'muted' as const}] : [])];
	return clipLine([...lead, ...line], width, ellipsis);
}

const indent = 2;

/**
 * The offset from which on the first match, and as many after it as fit, are within `room` columns: 0 where they already
 * are, else so that what stands before their end takes two thirds of the room, or all they need.
 */
function lateStart(text: string, [first, ...others]: Hit['matches'], room: number): number {
	if (!first) return 0;
	const span = (end: number) => displayWidth(text.slice(first[0], end));
	const end = others.reduce((last, match) => (span(match[1]) <= room ? match[1] : last), first[1]);
	if (displayWidth(text.slice(0, end)) <= room) return 0;
	const before = Math.min(room, Math.max(room * 0.66, span(end)));
	let used = 0;
	for (const grapheme of graphemes(text.slice(0, end)).reverse()) {
		used += grapheme.width;
		if (used >= before) return grapheme.start;
	}
	return 0;
}
