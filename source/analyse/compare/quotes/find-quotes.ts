import {sentences} from '../../../language/sentences.js';
import {tokens} from '../../../language/tokens.js';
import type {QuoteSide} from '../../../model/comparison.js';
import type {Span, TextSpan} from '../../../model/span.js';
import {speakerPatterns} from './speech-words.js';

// The marks German and English use, in pairs; none of them holds another of its kind.
const marks = /„([^„“”"]+)[“”"]|“([^“”"]+)”|»([^»«]+)«|«([^»«]+)»|(?<![\p{L}\p{N}])"([^"]+)"(?![\p{L}\p{N}])/gu;
// Fewer words are a term or a title somebody distances himself from.
const fewestWords = 3;
// Characters beyond a sentence's quotation in which the speaker is looked for.
const sight = 160;

/** The quotations of a text in order. Names of works and terms in quotation marks, all capitals or too short, are none. */
export function findQuotes(text: string, language: string): QuoteSide[] {
	const found = Array.from(text.matchAll(marks), (match): TextSpan => {
		const inner = match.slice(1).find((group) => group !== undefined) ?? '';
		const start = match.index + match[0].indexOf(inner);
		return {text: inner, start, end: start + inner.length};
	}).filter(isSpeech);
	const spans = found.length > 0 ? sentences(text, language) : [];
	return found.map((quote) => ({...quote, speaker: speakerOf(quote, found, spans, text)}));
}

function isSpeech({text}: TextSpan): boolean {
	const words = tokens(text);
	return words.length >= fewestWords && !text.includes('\n\n') && words.slice(1).some(({text: word}) => /^\p{Ll}/u.test(word));
}

/** The name nearest to the quotation that a word of saying goes with, within the sentences it stands in. */
function speakerOf(quote: Span, quotes: readonly Span[], all: readonly TextSpan[], text: string): string | null {
	const around = all.filter(({start, end}) => start < quote.end && end > quote.start);
	const from = Math.max(around[0]?.start ?? 0, quote.start - sight);
	const to = Math.min(Math.max(around.at(-1)?.end ?? 0, quote.end), quote.end + sight);
	const told = withoutQuotes(text.slice(from, to), quotes, from);
	for (const pattern of speakerPatterns) {
		const names = Array.from(told.matchAll(pattern), ({1: who = '', index}) => ({who, at: from + index}));
		const [nearest] = names.sort((one, other) => distance(one.at, quote) - distance(other.at, quote));
		if (nearest) return nearest.who.replace(/[.,]+$/u, '');
	}
	return null;
}

const distance = (at: number, {start, end}: Span): number => (at < start ? start - at : Math.max(0, at - end));

/** The text with what is quoted blanked out, so that no name in it is taken for the speaker. */
function withoutQuotes(text: string, quotes: readonly Span[], from: number): string {
	return quotes.reduce((rest, {start, end}) => {
		const [first, last] = [Math.max(0, start - from), Math.max(0, end - from)];
		return rest.slice(0, first) + ' '.repeat(Math.max(0, Math.min(last, rest.length) - first)) + rest.slice(last);
	}, text);
}
