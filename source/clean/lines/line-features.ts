import type {RemovalReason} from '../../model/article.js';
import type {Line} from '../draft.js';
import {lineMarks} from './line-marks.js';
import {type PageView, viewPage} from './page-view.js';

/** What the model is told of a line; scores come later. */
export type UnscoredLine = Omit<Line, 'score'>;

/** Numbers a line. */
export const featureCount = 61;

/** How far the neighbourhood reaches, in lines. */
const near = 2;
const far = 6;
/** From here on it does not matter how far a line is from an end of the text. In lines. */
const farFromEnd = 60;
const mostRepeats = 4;

const reasons: readonly RemovalReason[] = [
	'advertisement',
	'sharing',
	'comments',
	'newsletter',
	'navigation',
	'teaser',
	'caption',
	'disclaimer',
];
const bulletStart = /^[•·▪*]/u;

/** Takes the next number of a row. */
type Put = (value: number) => void;

/** The features of every line, `featureCount` numbers each, one line after the other. Linear in the size of the text. */
export function lineFeatures(lines: readonly UnscoredLine[]): Float64Array {
	const page = viewPage(lines);
	const matrix = new Float64Array(lines.length * featureCount);
	let at = 0;
	const put = (value: number): void => {
		matrix[at++] = value;
	};
	for (const [index, line] of lines.entries()) {
		putOwn(put, line, page, index);
		putNeighbours(put, page, index);
		putPlace(put, page, index);
	}
	return matrix;
}

function putOwn(put: Put, {text, lower, shape, phrase, blankBefore}: UnscoredLine, page: PageView, index: number): void {
	const words = Math.max(1, shape.words);
	const marks = lineMarks(text, lower);
	put(page.size[index] ?? 0);
	put(shape.words);
	put(shape.stopShare);
	put(flag(shape.endsSentence));
	put(flag(shape.isProse));
	put(marks.capitals / words);
	put(marks.digits / text.length);
	put(flag(blankBefore));
	put(flag(page.lines[index + 1]?.blankBefore ?? true));
	put(flag(bulletStart.test(text)));
	put(flag(text.endsWith(':')));
	put(flag(text.endsWith('?')));
	put(flag(text.endsWith('!')));
	put(flag(marks.isRow));
	put(flag(marks.hasCredit));
	put(flag(shape.addressesReader));
	put(flag(marks.hasTime));
	put(flag(marks.hasSpeech));
	put(flag(marks.startsSmall));
	put(flag(marks.isFused));
	put(phrase ? reasons.indexOf(phrase.reason) + 1 : 0);
	put(page.topical[index] ?? 0);
	put(Math.min(mostRepeats, page.repeats[index] ?? 1));
}

function putNeighbours(put: Put, page: PageView, index: number): void {
	putNeighbour(put, page, index - 1);
	putNeighbour(put, page, index + 1);
	for (const other of [index - 2, index + 2]) {
		put(page.size[other] ?? 0);
		put(page.prose[other] ?? 0);
	}
	const {size, prose, topical} = page.sums;
	put(mean(prose, index - near, index - 1));
	put(mean(prose, index + 1, index + near));
	put(mean(prose, index - far, index - 1));
	put(mean(prose, index + 1, index + far));
	put(mean(topical, index - far, index - 1));
	put(mean(topical, index + 1, index + far));
	put(mean(size, index - far, index - 1));
	put(mean(size, index + 1, index + far));
}

function putNeighbour(put: Put, page: PageView, index: number): void {
	const line = page.lines[index];
	put(page.size[index] ?? 0);
	put(page.prose[index] ?? 0);
	put(line?.shape.stopShare ?? 0);
	put(flag(line?.shape.endsSentence ?? false));
	put(flag(line?.text.endsWith(':') ?? false));
	put(flag(bulletStart.test(line?.text ?? '')));
	put(page.topical[index] ?? 0);
	put(line?.phrase ? 1 : 0);
}

function putPlace(put: Put, page: PageView, index: number): void {
	const last = page.lines.length - 1;
	put(page.passed[index] ?? 0);
	put(page.sinceProse[index] ?? 0);
	put(page.untilProse[index] ?? 0);
	put(page.sinceFurniture[index] ?? 0);
	put(index / Math.max(1, last));
	put(Math.min(farFromEnd, index));
	put(Math.min(farFromEnd, last - index));
	put(page.proseShare);
	put(page.blankShare);
	put(Math.log(page.lines.length));
}

const flag = (value: boolean): number => (value ? 1 : 0);

/** The mean over the lines from one to another, both included; lines beyond the ends count as 0. */
function mean(sums: Float64Array, first: number, last: number): number {
	const [from, to] = [Math.max(0, first), Math.min(sums.length - 1, last + 1)];
	return to <= from ? 0 : ((sums[to] ?? 0) - (sums[from] ?? 0)) / (last - first + 1);
}
