import {fold} from '../../../language/fold.js';
import type {Span} from '../../../model/span.js';

/**
 * Every place where letters stand in a text, whatever their case and accents ("grosse uber" finds „Große Über").
 * Spans count UTF-16 code units of `text`, in order and apart.
 */
export function findInText(text: string, wanted: string): readonly Span[] {
	const needle = fold(wanted.trim());
	if (needle === '') return [];
	const {folded, starts} = foldedWithStarts(text);
	const spans: Span[] = [];
	for (let at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + needle.length)) {
		const start = starts[at] ?? 0;
		const end = starts[at + needle.length] ?? text.length;
		if (end > start) spans.push({start, end});
	}
	return spans;
}

/** The text as `fold` sees it, and for each of its code units where in the text it comes from. */
function foldedWithStarts(text: string): {readonly folded: string; readonly starts: readonly number[]} {
	const starts: number[] = [];
	const parts: string[] = [];
	let at = 0;
	for (const character of text) {
		const part = fold(character);
		for (let unit = 0; unit < part.length; unit += 1) starts.push(at);
		parts.push(part);
		at += character.length;
	}
	return {folded: parts.join(''), starts};
}
