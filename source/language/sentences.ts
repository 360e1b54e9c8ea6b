import type {TextSpan} from '../model/span.js';
import {endsSentence} from './sentences/ends-sentence.js';
import {startsSentence} from './sentences/starts-sentence.js';

// Characters on each side of a gap that decide about it; more would make long paragraphs quadratic.
const sight = 100;

// Characters given to the segmenter at once: its cost per sentence grows with the length of the text it holds.
const windowSize = 4096;

// Gaps ICU leaves closed: a digit or a capital after a stop or an ellipsis ("… Prozent. 20 Firmen …", "… vor. – Die Börse …").
const furtherGap = /[.!?…]["'“”»«›‹)\]]*\s+(?=["„“»«(]?[\d\p{Lu}]|[–—-]\s+\p{Lu})/gu;
// A blank that was lost: a word, a stop, a word with a capital and a blank behind ("nach Hause.Sie blieb").
const lostBlank = /(?<=(?<![\p{L}.@/-])\p{L}\p{Ll}{2,}[.!?]["“”»«]?)(?=["„»]?\p{Lu}\p{Ll}+\s)/gu;
const blankLine = /\n[^\S\n]*\n\s*/gu;

/**
 * The sentences of a text with their places, without the blanks between them: together they hold every other character.
 * A blank line always parts two, so a heading stays alone. Intl.Segmenter proposes, our rules for German and English decide.
 */
export function sentences(text: string, language: string): TextSpan[] {
	return pieces(text, blankLine).flatMap((paragraph) => {
		const inner = gaps(paragraph.text, language).filter((gap) => {
			const left = paragraph.text.slice(Math.max(0, gap - sight), gap).trimEnd();
			return endsSentence(left, paragraph.text.slice(gap, gap + sight).trimStart(), language);
		});
		return cut(paragraph.text, inner).map((span) => shift(span, paragraph.start));
	});
}

/** Offsets at which a sentence may begin, ascending. */
function gaps(paragraph: string, language: string): number[] {
	const further = Array.from(paragraph.matchAll(furtherGap), ({0: found, index}) => index + found.length);
	const lost = Array.from(paragraph.matchAll(lostBlank), ({index}) => index).filter((gap) =>
		startsSentence(paragraph.slice(gap, gap + sight)),
	);
	return [...new Set([...proposed(paragraph, language), ...further, ...lost])].sort((a, b) => a - b);
}

/** What Intl.Segmenter proposes, asked in windows that end at a blank. */
function proposed(paragraph: string, language: string): number[] {
	const offsets: number[] = [];
	for (let from = 0; from < paragraph.length; ) {
		const blank = paragraph.indexOf(' ', from + windowSize);
		const end = blank < 0 ? paragraph.length : blank + 1;
		for (const {index} of segmenter(language).segment(paragraph.slice(from, end))) if (index > 0) offsets.push(from + index);
		from = end;
	}
	return offsets;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** One segmenter a language: making one costs more than segmenting an article. */
function segmenter(language: string): Intl.Segmenter {
	// A malformed tag would throw; "und" is the tag for no known language.
	const tag = /^[a-z]{2,3}$/u.test(language) ? language : 'und';
	const known = segmenters.get(tag) ?? new Intl.Segmenter(tag, {granularity: 'sentence'});
	segmenters.set(tag, known);
	return known;
}

function pieces(text: string, separator: RegExp): TextSpan[] {
	return cut(
		text,
		Array.from(text.matchAll(separator), ({0: found, index}) => index + found.length),
	);
}

/** The text cut at ascending offsets, each piece trimmed, blank ones dropped. */
function cut(text: string, offsets: readonly number[]): TextSpan[] {
	return [0, ...offsets]
		.map((from, index): TextSpan => {
			const piece = text.slice(from, offsets[index] ?? text.length);
			const start = from + piece.length - piece.trimStart().length;
			return {text: piece.trim(), start, end: start + piece.trim().length};
		})
		.filter((span) => span.text !== '');
}

const shift = (span: TextSpan, by: number): TextSpan => ({text: span.text, start: span.start + by, end: span.end + by});
