import type {FigureKind} from '../../model/figure.js';
import type {Span, TextSpan} from '../../model/span.js';
import {carriesContent, phraseFrom, phraseUpTo, weight, wordsBetween} from './phrase.js';

interface Place extends Span {
	readonly kind: FigureKind;
	/** For a count, where the things counted begin; else the figure's end. */
	readonly noun: number;
}

const boundary = /[,:](?!\d)|[;!?()„“”"»«]|\s[–—-]\s|\.(?=\s|$)|\s(?:und|oder|and|or|sowie)\s/gu;
// What follows a share and says what it is a share of, or what it is measured against.
const opensShare = /^\s+(?:aller|der|des|von|vom|unter|über|mehr|weniger|of|below|above|more|less)(?!\p{L})/u;
const attaches = /(?:von|vom|of|in Höhe von|über|worth)\s+$/u;

/**
 * The words a figure belongs to, as they stand beside it: short, verbatim, without function words at the edges.
 * Counts, compounds and shares read to the right ("H100-Chips von Nvidia"), all else to the left first ("Cloud-Deal mit Oracle
 * im Volumen"); within the clause if that says anything, else in the stretches beyond. No phrase runs across another figure,
 * but a date does not stop an amount's phrase.
 * @param others the other figures of the sentence
 */
export function aboutFigure(sentence: string, figure: Place, others: readonly Place[], language: string): string {
	const barriers = figure.kind === 'date' ? others : others.filter(({kind}) => kind !== 'date');
	const lefts = gapsBefore(sentence, figure.start, barriers).map(({start, end}) =>
		phraseUpTo(wordsBetween(sentence, start, end), language),
	);
	const rights = gapsAfter(sentence, figure.noun, barriers).map(({start, end}) => phraseFrom(wordsBetween(sentence, start, end), language));
	const isRightFirst = figure.kind === 'count' || sentence[figure.end] === '-' || isShare(figure, sentence);
	const near = isRightFirst ? [rights[0] ?? [], lefts[0] ?? []] : [lefts[0] ?? [], rights[0] ?? []];
	const isAttached = isRightFirst || attaches.test(sentence.slice(0, figure.start));
	return written(sentence, choose(isAttached, [...near, ...lefts.slice(1), ...rights.slice(1)], language));
}

const isShare = ({kind, end}: Place, sentence: string): boolean => kind === 'percent' && opensShare.test(sentence.slice(end));

/** The first phrase that says enough or is attached and names something; else the first that names something; else any. */
function choose(isAttached: boolean, phrases: readonly TextSpan[][], language: string): TextSpan[] {
	const names = (phrase: readonly TextSpan[]) => phrase.some(({text}) => /^\p{Lu}/u.test(text) && carriesContent(text, language));
	const first = phrases[0] ?? [];
	if (isAttached && (names(first) || (language !== 'de' && first.length > 0))) return first;
	return phrases.find((phrase) => weight(phrase, language) > 1) ?? phrases.find(names) ?? phrases.find((phrase) => phrase.length > 0) ?? [];
}

/** The stretches between marks and figures before an offset, the nearest first. */
function gapsBefore(sentence: string, at: number, barriers: readonly Place[]): Span[] {
	// A conjunction does not part a figure from what precedes it ("zeigte Schwäche und notierte bei …").
	const marks = marksIn(sentence, 0, at).filter(({start, end}) => !/\p{L}/u.test(sentence.slice(start, end)));
	return gaps(0, at, [...marks, ...barriers]).reverse();
}

/** The stretches between marks and figures after an offset, the nearest first; the things a figure counts are open to others. */
function gapsAfter(sentence: string, at: number, barriers: readonly Place[]): Span[] {
	const stops = barriers.map(({start, noun}) => ({start, end: noun}));
	return gaps(at, sentence.length, [...marksIn(sentence, at, sentence.length), ...stops]);
}

function marksIn(sentence: string, from: number, to: number): Span[] {
	return Array.from(sentence.slice(from, to).matchAll(boundary), ({0: text, index}) => ({
		start: from + index,
		end: from + index + text.length,
	}));
}

/** What is left of a stretch without the barriers in it, in order. The first and the last may be empty. */
function gaps(from: number, to: number, barriers: readonly Span[]): Span[] {
	const inside = barriers.filter(({start, end}) => start >= from && end <= to).sort((a, b) => a.start - b.start);
	const starts = [from, ...inside.map(({end}) => end)];
	const ends = [...inside.map(({start}) => start), to];
	return starts.map((start, index) => ({start, end: Math.max(start, ends[index] ?? to)}));
}

function written(sentence: string, phrase: readonly TextSpan[]): string {
	return sentence.slice(phrase[0]?.start ?? 0, phrase.at(-1)?.end ?? 0);
}
