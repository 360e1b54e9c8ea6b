import type {Range} from './range.js';

/** About how many characters a snippet has. */
const snippetLength = 160;
/** How much of it goes before the first match, for context. */
const leadIn = 40;

/** The stretch of a text to show for what stands at `focus`: of one line, cut between words. */
export function snippetAround(text: string, focus: number): Range {
	const lineStart = text.lastIndexOf('\n', focus - 1) + 1;
	const nextLine = text.indexOf('\n', focus);
	const lineEnd = nextLine < 0 ? text.length : nextLine;
	const start = Math.max(lineStart, Math.min(focus - leadIn, lineEnd - snippetLength));
	const end = Math.min(lineEnd, start + snippetLength);
	return [start > lineStart ? afterBlank(text, start, focus) : start, end < lineEnd ? beforeBlank(text, end, focus) : end];
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
