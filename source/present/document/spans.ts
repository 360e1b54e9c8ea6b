import type {Span, Spans, Tone} from './document.js';

/** One stretch of text; nothing at all for "" and null. */
export const span = (text: string | null, tone: Tone = 'text'): Spans => (text ? [{text, tone}] : []);

/** Stretches one after the other with a separator between those that hold something. */
export function joined(parts: readonly Spans[], separator = ' · '): Spans {
	const between: Span = {text: separator, tone: 'muted'};
	return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : [between, ...part]));
}

/** The words alone. */
export const plainText = (spans: Spans): string => spans.map(({text}) => text).join('');
