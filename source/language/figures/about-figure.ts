import type {FigureKind} from '../../model/figure.js';
import type {Span, TextSpan} from '../../model/span.js';
import {carriesContent, phraseFrom, phraseUpTo, weight, wordsBetween} from './phrase.js';

interface Place extends Span {
	readonly kind: FigureKind;
	/** For a count, where the things counted begin; else the figure's end. */
	readonly noun: number;
}

// Characters on each side of a figure in which its phrase is looked for.
const sight = 240;
const boundary = /[,:](?!\d)|[\n;!?()„“”"»«]|\s[–—-]\s|\.(?=\s|$)|\s(?:und|oder|and|or|sowie)\s/gu;
// What follows a share and says what it is a share of, or what it is measured against.
const opensShare = /^\s+(?:aller|der|des|von|vom|unter|über|mehr|weniger|of|below|above|more|less)(?!\p{L})/u;
const comparison = /^\s+(unter|über|mehr|weniger|below|above|more|less)(?!\p{L})/u;
const attaches = /(?:von|vom|of|in Höhe von|über|worth)\s+$/u;

/**
 * The words a figure belongs to, as they stand beside it: short, verbatim, without function words at the edges.
 * Counts, compounds and shares read to the right ("H100-Chips von Nvidia"), all else to the left first ("Cloud-Deal mit Oracle
 * im Volumen"); within the clause if that says anything, else in the stretches beyond. No phrase runs across another figure,
 * but a date does not stop an amount's phrase.
 * @param others the other figures of the sentence
 */
export function aboutFigure(sentence: string, figure: Place, others: readonly Place[], language: string): string {
	const from = Math.max(0, figure.start - sight);
	const local = (place: Place): Place => ({...place, start: place.start - from, end: place.end - from, noun: place.noun - from});
	return nearPhrase(sentence.slice(from, figure.end + sight), local(figure), others.map(local), language);
}

function nearPhrase(sentence: string, figure: Place, others: readonly Place[], language: string): string {
	const barriers = figure.kind === 'date' ? others : others.filter(({kind}) => kind !== 'date');
	const [left, ...leftBeyond] = gapsBefore(sentence, figure.start, barriers);
	const [right, ...rightBeyond] = gapsAfter(sentence, figure.noun, barriers);
	const before = ({start, end}: Span) => phraseUpTo(wordsBetween(sentence, start, end), language);
	const after = ({start, end}: Span) => phraseFrom(wordsBetween(sentence, start, end), language);
	const [onLeft, onRight] = [left ? before(left) : [], right ? after(right) : []];
	const isRightFirst = figure.kind === 'count' || sentence[figure.end] === '-' || isShare(figure, sentence);
	const isAttached = isRightFirst || attaches.test(sentence.slice(0, figure.start));
	const near = isRightFirst ? [onRight, onLeft] : [onLeft, onRight];
	// Most figures find their words beside them: the stretches beyond are read for the others only.
	const phrase =
		chooseNear(isAttached, near, language) ??
		chooseFar([...leftBeyond.map((gap) => () => before(gap)), ...rightBeyond.map((gap) => () => after(gap))], language) ??
		near.find(({length}) => length > 0) ??
		[];
	return written(sentence, phrase, isShare(figure, sentence) ? comparison.exec(sentence.slice(figure.end)) : null, figure.end);
}

const isShare = ({kind, end}: Place, sentence: string): boolean => kind === 'percent' && opensShare.test(sentence.slice(end));

type Phrase = readonly TextSpan[];

/** The nearest phrase if it is attached and names something, else the first that says enough, else the first that names something. */
function chooseNear(isAttached: boolean, near: readonly Phrase[], language: string): Phrase | undefined {
	const [first] = near;
	if (isAttached && first && names(first, language)) return first;
	return near.find((phrase) => weight(phrase, language) > 1) ?? near.find((phrase) => names(phrase, language));
}

/** The first phrase from further off that says enough or names something. */
function chooseFar(phrases: readonly (() => Phrase)[], language: string): Phrase | undefined {
	for (const read of phrases) {
		const phrase = read();
		if (weight(phrase, language) > 1 || names(phrase, language)) return phrase;
	}
	return undefined;
}

const names = (phrase: Phrase, language: string): boolean =>
	phrase.some(({text}) => (language !== 'de' || /^\p{Lu}/u.test(text)) && carriesContent(text, language));

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

/** The phrase as it stands; a share's "unter" or "more than" right before it belongs to it. */
function written(sentence: string, phrase: readonly TextSpan[], measure: RegExpExecArray | null, after: number): string {
	const start = phrase[0]?.start ?? 0;
	const from = measure !== null && start >= after + measure[0].length ? after + measure[0].length - (measure[1]?.length ?? 0) : start;
	return sentence.slice(from, phrase.at(-1)?.end ?? 0);
}
