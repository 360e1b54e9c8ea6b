import type {Span as Stretch} from '../../model/span.js';
import type {Span, Spans, Tone} from './document.js';

/** One stretch of text; nothing at all for "" and null. */
export const span = (text: string | null, tone: Tone = 'text'): Spans => (text ? [{text, tone}] : []);

/** Stretches one after the other with a separator between those that hold something. */
export function joined(parts: readonly Spans[], separator = ' · '): Spans {
	const between: Span = {text: separator, tone: 'muted'};
	return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : [between, ...part]));
}

/** A text with some stretches of it, in order and apart, in a tone of their own. */
export function marked(text: string, stretches: readonly Stretch[], tone: Tone): Spans {
	const spans = stretches.flatMap(({start, end}, index) => {
		const before = stretches[index - 1]?.end ?? 0;
		return [...span(text.slice(before, start)), ...span(text.slice(start, end), tone)];
	});
	return [...spans, ...span(text.slice(stretches.at(-1)?.end ?? 0))];
}

/** The words alone. */
export const plainText = (spans: Spans): string => spans.map(({text}) => text).join('');
