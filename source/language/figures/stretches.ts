import type {Span} from '../../model/span.js';

const boundary = /[,:](?!\d)|[\n;!?()„“”"»«]|\s[–—―-]\s|\.(?=\s|$)|\s(?:und|oder|and|or|sowie)\s/gu;

/** A stretch of a sentence that no mark and no figure parts. */
export type Stretch = Span;

/** The stretches between marks and figures before an offset, the nearest first. */
export function stretchesBefore(sentence: string, at: number, barriers: readonly Span[]): Stretch[] {
	// A conjunction does not part a figure from what precedes it ("zeigte Schwäche und notierte bei …").
	const marks = marksIn(sentence, 0, at).filter(({start, end}) => !/\p{L}/u.test(sentence.slice(start, end)));
	return between(0, at, [...marks, ...barriers]).reverse();
}

/** The stretches between marks and figures after an offset, the nearest first. */
export function stretchesAfter(sentence: string, at: number, barriers: readonly Span[]): Stretch[] {
	return between(at, sentence.length, [...marksIn(sentence, at, sentence.length), ...barriers]);
}

function marksIn(sentence: string, from: number, to: number): Span[] {
	return Array.from(sentence.slice(from, to).matchAll(boundary), ({0: text, index}) => ({
		start: from + index,
		end: from + index + text.length,
	})).filter(({start, end}) => !joinsHalves(sentence, start, end));
}

/** "Messenger- und Plattformsysteme": the conjunction stands within one noun. */
const joinsHalves = (sentence: string, start: number, end: number): boolean => end - start > 3 && sentence[start - 1] === '-';

/** What is left of a stretch without the barriers in it, in order. The first and the last may be empty. */
function between(from: number, to: number, barriers: readonly Span[]): Stretch[] {
	const inside = barriers.filter(({start, end}) => start >= from && end <= to).sort((a, b) => a.start - b.start);
	const starts = [from, ...inside.map(({end}) => end)];
	const ends = [...inside.map(({start}) => start), to];
	return starts.map((start, index) => ({start, end: Math.max(start, ends[index] ?? to)}));
}
