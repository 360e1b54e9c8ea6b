import type {RemovalReason} from '../../model/article.js';
import type {Line} from '../draft.js';
import {topicalShares} from './topical-shares.js';

/** What the model is told of a line; scores come later. */
export type UnscoredLine = Omit<Line, 'score'>;

/** How far the neighbourhood reaches, in lines. */
const near = 2;
const far = 6;

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
const credit = /©|\((?:\p{L}+\/)?(?:dpa|afp|ap|reuters)\)?|(?:getty|imago|picture[- ]alliance|shutterstock)|\/\s?(?:dpa|afp|ap|reuters)/iu;
const address = /(?<!\p{L})(?:Ihnen|Ihre?[nmrs]?|dich|dein\p{L}{0,2}|euch|your?|jetzt|hier|now|here)(?!\p{L})/u;
const clockOrDate =
	/\d{1,2}[:.]\d\d\s?(?:uhr|am|pm|min)|\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}-\d\d-\d\d|(?:vor|seit) \d{1,4} |(?<!\d)\d{1,4} \p{L}{1,12} ago/iu;
const speech = /[„“"»«”]/u;
const lowerStart = /^\p{Ll}/u;
const bulletStart = /^[•·▪*]/u;
const inner = /[|•»›→]/u;
const fused = /\p{Ll}\p{Lu}\p{Ll}|[.:?!]\p{Lu}\p{Ll}/u;

/** The features of every line, one row of numbers each; all rows are equally long. Linear in the size of the text. */
export function lineFeatures(lines: readonly UnscoredLine[]): number[][] {
	const page = readPage(lines);
	return lines.map((line, index) => [...ownFeatures(line, page, index), ...contextFeatures(page, index)]);
}

interface Page {
	readonly lines: readonly UnscoredLine[];
	readonly size: readonly number[];
	readonly prose: readonly number[];
	/** Characters of prose before each line, as a share of all. */
	readonly passed: readonly number[];
	readonly topical: readonly number[];
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

function readPage(lines: readonly UnscoredLine[]): Page {
	const prose = lines.map((line) => (line.shape.isProse ? 1 : 0));
	return {
		lines,
		prose,
		repeats: countRepeats(lines),
		size: lines.map((line) => Math.log(1 + line.text.length)),
		passed: passedShares(lines),
		topical: topicalShares(lines),
		sinceProse: distances(prose),
		untilProse: distances(prose.toReversed()).toReversed(),
		sinceFurniture: sinceFurniture(lines),
		proseShare: prose.filter(Boolean).length / Math.max(1, lines.length),
		blankShare: lines.filter((line) => line.blankBefore).length / Math.max(1, lines.length),
	};
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

function ownFeatures({text, shape, phrase, blankBefore}: UnscoredLine, page: Page, index: number): number[] {
	const words = Math.max(1, shape.words);
	return [
		page.size[index] ?? 0,
		shape.words,
		shape.stopShare,
		flag(shape.endsSentence),
		flag(shape.isProse),
		countCapitals(text) / words,
		countDigits(text) / text.length,
		flag(blankBefore),
		flag(page.lines[index + 1]?.blankBefore ?? true),
		flag(bulletStart.test(text)),
		flag(text.endsWith(':')),
		flag(text.endsWith('?')),
		flag(text.endsWith('!')),
		flag(inner.test(text.slice(1))),
		flag(credit.test(text)),
		flag(address.test(text)),
		flag(clockOrDate.test(text)),
		flag(speech.test(text)),
		flag(lowerStart.test(text)),
		flag(text.length < 200 && fused.test(text)),
		phrase ? reasons.indexOf(phrase.reason) + 1 : 0,
		page.topical[index] ?? 0,
		Math.min(4, page.repeats[index] ?? 1),
	];
}

function contextFeatures(page: Page, index: number): number[] {
	const {prose, size, lines} = page;
	const at = (values: readonly number[], offset: number): number => values[index + offset] ?? 0;
	const neighbour = (offset: number): number[] => {
		const line = lines[index + offset];
		return [
			at(size, offset),
			at(prose, offset),
			line?.shape.stopShare ?? 0,
			flag(line?.shape.endsSentence ?? false),
			flag(line?.text.endsWith(':') ?? false),
			flag(bulletStart.test(line?.text ?? '')),
			at(page.topical, offset),
			line?.phrase ? 1 : 0,
		];
	};
	return [
		...neighbour(-1),
		...neighbour(1),
		...[-2, 2].flatMap((offset) => [at(size, offset), at(prose, offset)]),
		mean(prose, index - near, index - 1),
		mean(prose, index + 1, index + near),
		mean(prose, index - far, index - 1),
		mean(prose, index + 1, index + far),
		mean(page.topical, index - far, index - 1),
		mean(page.topical, index + 1, index + far),
		mean(size, index - far, index - 1),
		mean(size, index + 1, index + far),
		at(page.passed, 0),
		at(page.sinceProse, 0),
		at(page.untilProse, 0),
		at(page.sinceFurniture, 0),
		index / Math.max(1, lines.length - 1),
		Math.min(60, index),
		Math.min(60, lines.length - 1 - index),
		page.proseShare,
		page.blankShare,
		Math.log(lines.length),
	];
}

/** Capitals of Latin-1, and ASCII digits: a loop over codes is several times faster than a pattern. */
function countCapitals(text: string): number {
	let count = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)) count++;
	}
	return count;
}

function countDigits(text: string): number {
	let count = 0;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code >= 48 && code <= 57) count++;
	}
	return count;
}

const flag = (value: boolean): number => (value ? 1 : 0);

function mean(values: readonly number[], first: number, last: number): number {
	let sum = 0;
	for (let index = first; index <= last; index++) sum += values[index] ?? 0;
	return sum / (last - first + 1);
}
