import type {Line, StyledSpan} from './line.js';
import type {WebAddress} from './web-addresses.js';

/** A line that shows a text from `start` on, with the stretches that lead somewhere (in order, apart) leading there. */
export function linkSpans(line: Line, start: number, links: readonly WebAddress[]): Line {
	if (links.length === 0) return line;
	let at = start;
	return line.flatMap((span) => {
		const from = at;
		at += span.text.length;
		return cut(span, from, links);
	});
}

function cut(span: StyledSpan, from: number, links: readonly WebAddress[]): StyledSpan[] {
	const end = from + span.text.length;
	const pieces: StyledSpan[] = [];
	let at = from;
	const take = (until: number, link?: string) => {
		if (until > at) pieces.push({...span, text: span.text.slice(at - from, until - from), ...(link ? {link} : {})});
		at = Math.max(at, until);
	};
	for (const link of links) {
		if (link.end <= from || link.start >= end) continue;
		take(Math.max(at, Math.min(link.start, end)));
		take(Math.min(link.end, end), link.url);
	}
	take(end);
	return pieces;
}
