import {countBits} from '../rank/count-bits.js';
import type {Range} from './range.js';

/** A place in a text that the query matches, with the clauses it satisfies as bits. */
export interface Mark {
	readonly start: number;
	readonly clauses: number;
}

/** About how many characters a snippet has. */
const snippetLength = 160;
/** How much of it goes before the first match, for context. */
const leadIn = 40;

/**
 * Where in a text to show what was found: the stretch of one line, cut between words,
 * that holds the most different words of the query, then the most places, then the earliest. `marks` in order.
 */
export function snippetRange(text: string, marks: readonly Mark[]): Range {
	const focus = bestMark(text, marks)?.start ?? 0;
	const lineStart = text.lastIndexOf('\n', focus - 1) + 1;
	const lineEnd = endOfLine(text, focus);
	const start = Math.max(lineStart, Math.min(focus - leadIn, lineEnd - snippetLength));
	const end = Math.min(lineEnd, start + snippetLength);
	return [start > lineStart ? afterBlank(text, start, focus) : start, end < lineEnd ? beforeBlank(text, end, focus) : end];
}

/** The mark that opens the best stretch. */
function bestMark(text: string, marks: readonly Mark[]): Mark | undefined {
	let best: {readonly mark: Mark; readonly worth: number} | undefined;
	let line = 0;
	marks.slice(0, mostOpeners).forEach((mark, at) => {
		if (mark.start >= line) line = endOfLine(text, mark.start);
		const worth = worthFrom(marks, at, Math.min(line, mark.start + snippetLength - leadIn));
		if (worth > (best?.worth ?? 0)) best = {mark, worth};
	});
	return best?.mark;
}

/** Different words weigh more than any number of places. */
const perClause = 1000;

/** Marks looked at as the first of a stretch; where there are more, the query is two letters long. */
const mostOpeners = 200;

function worthFrom(marks: readonly Mark[], first: number, end: number): number {
	let clauses = 0;
	let at = first;
	for (; at < marks.length && (marks[at]?.start ?? end) < end; at++) clauses |= marks[at]?.clauses ?? 0;
	return countBits(clauses) * perClause + at - first;
}

function endOfLine(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end < 0 ? text.length : end;
}

/** The start of the next word, or `start` where one long word goes on up to `limit`. */
function afterBlank(text: string, start: number, limit: number): number {
	const blank = text.indexOf(' ', start - 1);
	return blank < 0 || blank >= limit ? Math.min(start, limit) : blank + 1;
}

/** The end of the last whole word before `end`, not before `limit`. */
function beforeBlank(text: string, end: number, limit: number): number {
	const blank = text.lastIndexOf(' ', end);
	return blank > limit ? blank : end;
}
