import type {UnscoredLine} from '../lines/line-features.js';
import {agreement, wordCodes, wordRows} from './agreement.js';
import {proseSizes} from './element-sums.js';
import type {PageContent, PageLine} from './page-content.js';
import type {PageFacts} from './page-facts.js';
import {placeFeatureCount, placeFeatures} from './place-features.js';
import {textFeatureCount, textFeatures} from './text-features.js';

/** Neighbours looked at, as offsets. */
const neighbours = [-2, -1, 1, 2];
const neighbourCount = 7;
const wordsCount = 7;
const flowCount = 15;
/** Longer lines are neither headline nor byline. In characters. */
const longestHeadline = 300;
const longestByline = 200;
/** Distances are counted in lines up to this. */
const farthest = 30;

/** How many numbers a row has. */
export const featureCount = textFeatureCount + placeFeatureCount + wordsCount + flowCount + neighbours.length * neighbourCount;

/**
 * The features of every line of a page, a row of `featureCount` numbers each, one behind the other. Linear in the size of the page.
 * @param codes the words of each line
 */
export function pageFeatures(
	content: PageContent,
	facts: PageFacts,
	lines: readonly UnscoredLine[],
	codes: readonly (readonly number[])[],
): Float64Array {
	const pageLines = content.lines;
	const prose = proseSizes(content.elements, pageLines, lines);
	const places = placeFeatures(content, prose);
	const words = wordsForMachines(facts, lines, pageLines, codes, prose);
	const flow = flowFeatures(pageLines, lines, words);
	const matrix = new Float64Array(pageLines.length * featureCount);
	for (const [index, line] of pageLines.entries()) {
		let at = index * featureCount;
		for (const row of [textFeatures(lines[index] as UnscoredLine, line), places[index], words[index], flow[index]]) {
			matrix.set(row as number[], at);
			at += row?.length ?? 0;
		}
		for (const offset of neighbours) {
			matrix.set(neighbourRow(content, lines, line, index + offset), at);
			at += neighbourCount;
		}
	}
	return matrix;
}

function neighbourRow({lines: pageLines, elements}: PageContent, lines: readonly UnscoredLine[], line: PageLine, at: number): number[] {
	const [other, text] = [pageLines[at], lines[at]];
	if (!other || !text) return [0, 0, 0, 0, 0, -1, 0];
	const isAlike = elements[other.element]?.signature === elements[line.element]?.signature;
	return [
		Math.log(1 + other.text.length),
		text.shape.isProse ? 1 : 0,
		other.linkShare,
		text.shape.stopShare,
		other.kind === 'heading' ? 1 : 0,
		text.phrase ? 1 : 0,
		isAlike ? 1 : 0,
	];
}

/** Agreement with what the page says for machines (its article's text, its description, its headline, its author), and with its running text. */
function wordsForMachines(
	{body, description, title, byline}: PageFacts,
	lines: readonly UnscoredLine[],
	pageLines: readonly PageLine[],
	codes: readonly (readonly number[])[],
	prose: readonly number[],
): number[][] {
	const rowsIn = (text: string | null): Set<number> => new Set(wordRows(wordCodes(text ?? '')));
	const [inBody, inDescription, inTitle] = [rowsIn(body), rowsIn(description), rowsIn(title)];
	const topical = topicalShares(codes, prose);
	const name = byline && byline.length > 4 ? byline.toLowerCase() : null;
	return lines.map(({text, lower}, index) => {
		const rows = wordRows(codes[index] ?? []);
		return [
			inBody.size > 0 ? 1 : 0,
			inBody.size > 0 ? agreement(rows, inBody) : -1,
			agreement(rows, inDescription),
			text.length < longestHeadline ? agreement(rows, inTitle) : 0,
			pageLines[index]?.isMainHeading ? 1 : 0,
			text.length < longestByline && name !== null && lower.includes(name) ? 1 : 0,
			topical[index] ?? 0,
		];
	});
}

/** Words in fewer lines of running text than this are no subject, in a greater share of them small words. */
const fewestLines = 2;
const largestShare = 0.35;

/** For each line the share of its words that other lines of running text have too, small words left out. */
function topicalShares(codes: readonly (readonly number[])[], prose: readonly number[]): number[] {
	const counts = new Map<number, number>();
	let proseLines = 0;
	for (const [index, line] of codes.entries()) {
		if (!prose[index]) continue;
		proseLines++;
		for (const code of new Set(line)) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	const most = Math.max(fewestLines, proseLines * largestShare);
	return codes.map((line, index) => {
		const own = prose[index] ? 1 : 0;
		let [shared, all] = [0, 0];
		for (const code of line) {
			const count = counts.get(code) ?? 0;
			if (count > most) continue;
			all++;
			if (count - own >= fewestLines - 1) shared++;
		}
		return all === 0 ? 0 : shared / all;
	});
}

/** Where in the flow of the page a line stands: how much running text came before, how far the headline and headings are. */
function flowFeatures(pageLines: readonly PageLine[], lines: readonly UnscoredLine[], words: readonly number[][]): number[][] {
	const isProse = lines.map(({shape}, index) => shape.isProse && (pageLines[index]?.linkShare ?? 0) < 0.5);
	const total = Math.max(
		1,
		lines.reduce((sum, {text}, index) => sum + (isProse[index] ? text.length : 0), 0),
	);
	const untilProse = distances(isProse.toReversed()).toReversed();
	const sinceProse = distances(isProse);
	const sinceHeadline = distances(words.map((row) => (row[3] ?? 0) > 0.8 || row[4] === 1));
	const sincePhrase = distances(lines.map(({phrase, shape}) => phrase !== null && phrase.reason !== 'caption' && !shape.isProse));
	const repeats = countRepeats(pageLines);
	let passed = 0;
	let heading = {phrase: 0, since: farthest};
	return pageLines.map(({text, kind, blankBefore}, index) => {
		const before = passed;
		if (isProse[index]) passed += text.length;
		const above = heading;
		heading =
			kind === 'heading' ? {phrase: lines[index]?.phrase ? 1 : -1, since: 1} : {...heading, since: Math.min(farthest, heading.since + 1)};
		return [
			before / total,
			index / pageLines.length,
			Math.min(200, index),
			Math.log(pageLines.length),
			Math.log(total),
			sinceProse[index] ?? 0,
			untilProse[index] ?? 0,
			sinceHeadline[index] ?? 0,
			sincePhrase[index] ?? 0,
			above.phrase,
			above.since,
			repeats[index] ?? 1,
			blankBefore ? 1 : 0,
			share(isProse, index - 6, index - 1),
			share(isProse, index + 1, index + 6),
		];
	});
}

function share(marks: readonly boolean[], first: number, last: number): number {
	let sum = 0;
	for (let index = first; index <= last; index++) if (marks[index]) sum++;
	return sum / (last - first + 1);
}

/** Lines since the last marked one before each. */
function distances(marks: readonly boolean[]): number[] {
	let distance = farthest;
	return marks.map((mark) => {
		const before = distance;
		distance = mark ? 1 : Math.min(farthest, distance + 1);
		return before;
	});
}

function countRepeats(pageLines: readonly PageLine[]): number[] {
	const total = new Map<string, number>();
	for (const {text} of pageLines) total.set(text, (total.get(text) ?? 0) + 1);
	return pageLines.map(({text}) => Math.min(4, total.get(text) ?? 1));
}
