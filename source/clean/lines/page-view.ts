import type {UnscoredLine} from './line-features.js';
import {topicalShares} from './topical-shares.js';

/** What the lines of one source are like together: a number for each line, and shares of the whole. */
export interface PageView {
	readonly lines: readonly UnscoredLine[];
	readonly size: readonly number[];
	readonly prose: readonly number[];
	readonly topical: readonly number[];
	/** Sums of the three above over the lines before each, for means over a neighbourhood. */
	readonly sums: {readonly size: Float64Array; readonly prose: Float64Array; readonly topical: Float64Array};
	/** Characters of prose before each line, as a share of all. */
	readonly passed: readonly number[];
	/** How often each line stands on the page; for running text, how often it stood before. */
	readonly repeats: readonly number[];
	/** Lines since the last prose line, and to the next one. */
	readonly sinceProse: readonly number[];
	readonly untilProse: readonly number[];
	/** Lines since a furniture phrase, with no prose between. */
	readonly sinceFurniture: readonly number[];
	readonly proseShare: number;
	/** Share of lines after a blank one: 0 where paragraphs are not set apart. */
	readonly blankShare: number;
}

/** Looks at all lines once. */
export function viewPage(lines: readonly UnscoredLine[]): PageView {
	const prose = lines.map((line) => (line.shape.isProse ? 1 : 0));
	const size = lines.map((line) => Math.log(1 + line.text.length));
	const topical = topicalShares(lines);
	return {
		lines,
		prose,
		size,
		topical,
		sums: {size: sumsBefore(size), prose: sumsBefore(prose), topical: sumsBefore(topical)},
		repeats: countRepeats(lines),
		passed: passedShares(lines),
		sinceProse: distances(prose),
		untilProse: distances(prose.toReversed()).toReversed(),
		sinceFurniture: sinceFurniture(lines),
		proseShare: prose.filter(Boolean).length / Math.max(1, lines.length),
		blankShare: lines.filter((line) => line.blankBefore).length / Math.max(1, lines.length),
	};
}

function sumsBefore(values: readonly number[]): Float64Array {
	const sums = new Float64Array(values.length + 1);
	for (let index = 0; index < values.length; index++) sums[index + 1] = (sums[index] ?? 0) + (values[index] ?? 0);
	return sums;
}

function passedShares(lines: readonly UnscoredLine[]): number[] {
	const sizes = lines.map((line) => (line.shape.isProse ? line.text.length : 0));
	const total = Math.max(
		1,
		sizes.reduce((sum, size) => sum + size, 0),
	);
	let passed = 0;
	return sizes.map((size) => {
		passed += size;
		return (passed - size) / total;
	});
}

function countRepeats(lines: readonly UnscoredLine[]): number[] {
	const total = new Map<string, number>();
	const before = lines.map(({text}) => {
		const count = (total.get(text) ?? 0) + 1;
		total.set(text, count);
		return count;
	});
	return lines.map((line, index) => (line.shape.isProse ? before[index] : total.get(line.text)) ?? 1);
}

/** Farther is as far as this. In lines. */
const farthest = 20;

function distances(marks: readonly number[]): number[] {
	let distance = farthest;
	return marks.map((mark) => {
		const before = distance;
		distance = mark ? 1 : Math.min(farthest, distance + 1);
		return before;
	});
}

function sinceFurniture(lines: readonly UnscoredLine[]): number[] {
	let distance = farthest;
	return lines.map((line) => {
		const before = distance;
		if (line.phrase && line.phrase.reason !== 'caption') distance = 1;
		else distance = line.shape.isProse ? farthest : Math.min(farthest, distance + 1);
		return before;
	});
}
