import type {Draft, Line, Verdict} from '../draft.js';
import {isHeadlineLike} from '../lines/is-headline-like.js';
import {listScores} from '../lines/list-scores.js';
import {removeLines} from '../remove-lines.js';

/** Below this score a short line is taken out. */
const usualThreshold = 0.55;
/** A heading between two paragraphs of the article must look very much like furniture to go. */
const headingThreshold = 0.12;
/** So must running text. */
const proseThreshold = 0.3;
/** Share of small words and number of words from which a line is running text beyond doubt. */
const runningStopShare = 0.28;
const runningWords = 12;
const innerEnd = /\p{Ll}[.!?]["”“»«]?\s+["„“»«]?\p{Lu}/u;
/** So many doubtful lines may stand between two paragraphs: a heading and the line that introduces a list. */
const longestGap = 2;

/** What the line model takes for furniture, named after what it looks like. */
export function dropScored(draft: Draft): Draft {
	const scores = listScores(draft.lines);
	const gaps = gapLengths(draft.lines, scores);
	const isGoingOn = paragraphsGoingOn(draft.lines, scores);
	return removeLines(draft, (line, index) => {
		const score = scores[index] ?? 0;
		if (isGoingOn[index]) return null;
		return score < thresholdFor(line, gaps[index] ?? 0) ? {...nameFurniture(line), confidence: round(1 - score)} : null;
	});
}

function thresholdFor(line: Line, gap: number): number {
	if (line.phrase) return usualThreshold;
	if (line.shape.isProse) return proseThreshold;
	const isHeading = gap > 0 && gap <= longestGap && (isHeadlineLike(line) || line.text.endsWith(':'));
	return isHeading ? headingThreshold : usualThreshold;
}

/**
 * Which lines are paragraphs that follow a paragraph of the article with nothing between: what stands there goes by its
 * wording only, never by the model's guess. Texts under other stories' headlines follow a headline.
 */
function paragraphsGoingOn(lines: readonly Line[], scores: readonly number[]): boolean[] {
	let isInArticle = false;
	return lines.map((line, index) => {
		const isGoingOn = isInArticle && isOwnProse(line);
		isInArticle = isGoingOn || (line.shape.isProse && (scores[index] ?? 0) >= usualThreshold);
		return isGoingOn;
	});
}

/** Running text beyond doubt: sentences with the small words that only sentences have, and no wording of furniture. */
const isOwnProse = ({text, shape, phrase, hint}: Line): boolean =>
	phrase === null &&
	(hint === null || hint.kind === 'paragraph') &&
	shape.isProse &&
	shape.endsSentence &&
	shape.stopShare >= runningStopShare &&
	(shape.words >= runningWords || innerEnd.test(text));

/** For each line between two paragraphs of the article: how many lines there look like furniture. 0 for lines outside. */
function gapLengths(lines: readonly Line[], scores: readonly number[]): number[] {
	const lengths = lines.map(() => 0);
	let start = lines.length;
	let doubtful = 0;
	for (const [index, line] of lines.entries()) {
		const score = scores[index] ?? 0;
		if (score < usualThreshold) doubtful++;
		if (!line.shape.isProse || score < proseThreshold) continue;
		if (start <= index) lengths.fill(doubtful, start, index);
		start = index + 1;
		doubtful = 0;
	}
	return lengths;
}

function nameFurniture({text, shape, phrase, hint}: Line): Omit<Verdict, 'confidence'> {
	const rule = 'line model';
	if (phrase) return {reason: phrase.reason, rule: phrase.rule};
	if (hint?.kind === 'furniture') return {reason: 'navigation', rule: `stood in the ${hint.place}`};
	if (/©|\((?:\p{L}+\/)?(?:dpa|afp|reuters|ap)\)?$|(?:getty|imago|picture alliance)/iu.test(text)) return {reason: 'caption', rule};
	if (shape.words <= 3) return {reason: 'navigation', rule};
	return {reason: shape.words <= 18 ? 'teaser' : 'other', rule};
}

const round = (value: number): number => Math.round(value * 100) / 100;
