import type {Draft, Line, Verdict} from '../draft.js';
import {isHeadlineLike} from '../lines/is-headline-like.js';
import {keptLists} from '../lines/kept-lists.js';
import {ledLists} from '../lines/led-lists.js';
import {listScores} from '../lines/list-scores.js';
import {likelyReason} from '../phrases/likely-reason.js';
import {removeLines} from '../remove-lines.js';

/** Below this score a short line is taken out. */
const usualThreshold = 0.55;
/** A heading between two paragraphs of the article must look very much like furniture to go. */
const headingThreshold = 0.12;
/** Two of them in a row are another story's kicker and headline, and so is one among many, unless a paragraph follows; from here on they stay. */
const teaserThreshold = 0.4;
/** Running text goes below this score only. */
const proseThreshold = 0.3;
/** Share of small words and number of words from which a line is running text beyond doubt. */
const runningStopShare = 0.28;
const runningWords = 12;
/** Running text must have this score at least behind a heading or a line of code, and where the article may have ended. */
const doubtfulProse = 0.12;
const unlikelyProse = 0.06;
/** Two sentences are running text from this length on. In characters. */
const twoSentences = 60;
/** A paragraph of this length between paragraphs of the article is never a teaser, whatever stands around it. In characters. */
const longParagraph = 250;
const innerEnd = /\p{Ll}[.!?]["”“»«]?\s+["„“»«]?\p{Lu}/u;
/** A text is told a sentence a line where so many of its lines, and this share of them, are one sentence. */
const fewestSentences = 6;
const sentenceLines = 0.7;
/** Such a sentence has so many words, this share of small ones, and at least this score. */
const shortestSentence = 4;
const sentenceStopShare = 0.2;
const unlikelySentence = 0.05;
/** So many doubtful lines may stand between two paragraphs: a heading and the line that introduces a list. */
const longestGap = 2;

/** What the line model takes for furniture, named after what it looks like. */
export function dropScored(draft: Draft): Draft {
	const scores = listScores(draft.lines);
	const furniture = furnitureLines(draft);
	const isGoingOn = paragraphsGoingOn(draft.lines, scores, furniture);
	const isText = (index: number): boolean =>
		isGoingOn[index] === true || (draft.lines[index]?.shape.isProse === true && (scores[index] ?? 0) >= usualThreshold);
	const isLed = ledLists(draft.lines, scores, isText, furniture);
	const gaps = gapLengths(draft.lines, scores, isLed);
	const isListed = keptLists(draft.lines, (index) => (scores[index] ?? 0) >= thresholdFor(draft.lines, index, gaps[index] ?? 0));
	return removeLines(draft, (line, index) => {
		const score = scores[index] ?? 0;
		if (isGoingOn[index] || isListed[index] || isLed[index]) return null;
		return score < thresholdFor(draft.lines, index, gaps[index] ?? 0) ? {...nameFurniture(line), confidence: round(1 - score)} : null;
	});
}

function thresholdFor(lines: readonly Line[], index: number, gap: number): number {
	const [line, next] = [lines[index] as Line, lines[index + 1]];
	if (line.phrase) return usualThreshold;
	if (line.shape.isProse) return proseThreshold;
	const isLead = line.text.endsWith(':');
	if (gap === 0 || !(isLead || isHeadlineLike(line))) return usualThreshold;
	const isShort = gap <= longestGap;
	if (gap === 1 || (isShort && (isLead || next?.text.endsWith(':')))) return headingThreshold;
	return isShort || next?.shape.isProse ? teaserThreshold : usualThreshold;
}

/**
 * Which lines are paragraphs that follow a paragraph of the article: between two of them they go by their wording only,
 * never by the model's guess; after the last one the guess must be sure. Texts under other stories' headlines follow a headline.
 */
function paragraphsGoingOn(lines: readonly Line[], scores: readonly number[], furniture: readonly number[]): boolean[] {
	const isSure = lines.map((line, index) => line.shape.isProse && (scores[index] ?? 0) >= usualThreshold);
	const lastSure = isSure.lastIndexOf(true);
	let last = -lines.length;
	const isTold = toldLines(lines, scores);
	return lines.map((line, index) => {
		const least = index - last > 1 ? doubtfulProse : isSure[index + 1] ? 0 : unlikelyProse;
		const isNear = index - last <= reach(lines, last, index, furniture) && (scores[index] ?? 0) >= least;
		const isWithin = last >= 0 && index < lastSure && line.text.length >= longParagraph;
		const isGoingOn = ((isNear || isWithin) && isOwnProse(line)) || isTold[index] === true;
		if (isGoingOn || isSure[index]) last = index;
		return isGoingOn;
	});
}

/** Where lists, prompts and rows stood; advertisements and pictures also stand in the middle of articles. */
const furnitureLines = ({removed}: Draft): number[] =>
	removed.filter(({reason}) => reason !== 'advertisement' && reason !== 'caption' && reason !== 'quoteTable').map(({line}) => line);

/** How far the article reaches: over a heading or a line of code as well, where no furniture was taken out on the way. */
function reach(lines: readonly Line[], last: number, index: number, furniture: readonly number[]): number {
	const [from, to] = [lines[last]?.number ?? 0, lines[index]?.number ?? 0];
	return furniture.some((number) => number > from && number < to) ? 1 : longestGap + 1;
}

/** Running text beyond doubt: sentences with the small words that only sentences have, and no wording of furniture. */
const isOwnProse = ({text, shape, phrase}: Line): boolean =>
	phrase === null &&
	shape.endsSentence &&
	shape.stopShare >= runningStopShare &&
	(innerEnd.test(text) ? text.length >= twoSentences : shape.isProse && shape.words >= runningWords);

/** Which lines are sentences in a text that is told a sentence a line: there a short one is no teaser, since furniture is seldom sentences. */
function toldLines(lines: readonly Line[], scores: readonly number[]): boolean[] {
	const told = lines.filter((line) => isSentence(line) && !innerEnd.test(line.text)).length;
	if (told < fewestSentences || told < sentenceLines * lines.length) return [];
	return lines.map((line, index) => (scores[index] ?? 0) >= unlikelySentence && isShortSentence(line));
}

/** A sentence with a small word that only sentences have, and no wording of furniture. */
const isShortSentence = (line: Line): boolean =>
	isSentence(line) &&
	line.shape.words >= shortestSentence &&
	/^["„“»«]?\p{Lu}/u.test(line.text) &&
	line.shape.stopShare >= sentenceStopShare;

const isSentence = ({text, shape, phrase}: Line): boolean => phrase === null && shape.endsSentence && /\.["”“»«]?$/u.test(text);

/** For each line between two paragraphs or list items of the article: how many lines there look like furniture. 0 for lines outside. */
function gapLengths(lines: readonly Line[], scores: readonly number[], isLed: readonly boolean[]): number[] {
	const lengths = lines.map(() => 0);
	let start = lines.length;
	let doubtful = 0;
	for (const [index, line] of lines.entries()) {
		const score = scores[index] ?? 0;
		if (score < usualThreshold) doubtful++;
		const isItem = isLed[index] === true;
		if (!isItem && (!line.shape.isProse || score < proseThreshold)) continue;
		if (start <= index) lengths.fill(doubtful, start, index);
		start = index + 1;
		doubtful = 0;
	}
	return lengths;
}

function nameFurniture({lower, wordings, shape, phrase}: Line): Omit<Verdict, 'confidence'> {
	const rule = 'line model';
	if (phrase) return {reason: phrase.reason, rule: phrase.rule};
	const reason = likelyReason(lower, wordings);
	if (reason) return {reason, rule};
	if (shape.words <= 3) return {reason: 'navigation', rule};
	return {reason: shape.words <= 18 ? 'teaser' : 'other', rule};
}

const round = (value: number): number => Math.round(value * 100) / 100;
