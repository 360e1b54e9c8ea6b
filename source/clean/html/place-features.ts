import {families} from './class-families.js';
import {type ElementSums, elementSums} from './element-sums.js';
import type {PageContent, PageElement, PageLine} from './page-content.js';

/** Families farther up than this many levels are out of sight. */
const farthest = 12;
/** Elements looked at around a line: its own, its parent, … */
const levels = 5;
/** An element that holds this share of the running text holds the article. */
const mainShare = 0.6;

/** How many numbers a row has. */
export const placeFeatureCount = 13 + 4 * levels + families.length;

/** Where on the page a line stands, given the characters of running text in each: one row of numbers each. Linear in the size of the page. */
export function placeFeatures({elements, lines: pageLines}: PageContent, prose: readonly number[]): number[][] {
	const sums = elementSums(elements, pageLines, prose);
	const distances = familyDistances(elements);
	const own = statsOf(pageLines, prose, ({element}) => elements[element]?.signature ?? '');
	const parents = statsOf(pageLines, prose, ({element}) => elements[elements[element]?.parent ?? 0]?.signature ?? '');
	const main = mainElement(elements, sums);
	const toMain = stepsInto(elements, main);
	const articles = elements.filter(({name}) => name === 'article').length;
	const total = Math.max(1, sums.prose[0] ?? 0);
	let passed = 0;
	return pageLines.map((line, index) => {
		const element = elements[line.element] as PageElement;
		const kind = own[index] as Stats;
		const before = passed;
		passed += prose[index] ?? 0;
		return [
			tagNumber(element.name),
			Math.min(40, element.depth),
			element.depth - (elements[main]?.depth ?? 0),
			toMain[line.element] ?? farthest,
			Math.min(20, articles),
			Math.log(1 + (sums.proseLines[main] ?? 0)),
			Math.log(1 + kind.count),
			kind.prose / total,
			kind.linked / Math.max(1, kind.characters),
			kind.proseLines / Math.max(1, kind.count),
			(parents[index]?.prose ?? 0) / total,
			before / total,
			Math.log(total),
			...around(line, elements, sums),
			...familyRow(line, distances),
		];
	});
}

const tags = [
	'p',
	'div',
	'li',
	'h1',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'td',
	'blockquote',
	'figcaption',
	'section',
	'article',
	'header',
	'dd',
	'dt',
	'pre',
];
const tagNumber = (name: string): number => tags.indexOf(name) + 1;

/** How much of the page's running text the elements around a line hold, how linked they are, and how large. */
function around(line: PageLine, elements: readonly PageElement[], sums: ElementSums): number[] {
	const total = Math.max(1, sums.prose[0] ?? 0);
	const row: number[] = [];
	let at = line.element;
	for (let level = 0; level < levels; level++) {
		row.push(
			(sums.prose[at] ?? 0) / total,
			(sums.linked[at] ?? 0) / Math.max(1, sums.characters[at] ?? 0),
			Math.log(1 + (sums.lines[at] ?? 0)),
			(sums.prose[at] ?? 0) / Math.max(1, sums.characters[at] ?? 0),
		);
		at = Math.max(0, elements[at]?.parent ?? 0);
	}
	return row;
}

/** For each element and family: how many levels up the nearest element of that family stands. */
function familyDistances(elements: readonly PageElement[]): Uint8Array {
	const width = families.length;
	const distances = new Uint8Array(elements.length * width).fill(farthest);
	for (const [at, {parent, families: own}] of elements.entries()) {
		if (parent >= 0) {
			for (let family = 0; family < width; family++)
				distances[at * width + family] = Math.min(farthest, (distances[parent * width + family] ?? farthest) + 1);
		}
		for (const family of own) distances[at * width + family] = 0;
	}
	return distances;
}

function familyRow(line: PageLine, distances: Uint8Array): number[] {
	const start = line.element * families.length;
	const row = families.map((_, family) => (distances[start + family] ?? farthest) + 1);
	for (const family of line.families) row[family] = 0;
	return row;
}

/** The innermost element that still holds most of the running text. */
function mainElement(elements: readonly PageElement[], {prose}: ElementSums): number {
	const least = (prose[0] ?? 0) * mainShare;
	let main = 0;
	for (let at = 0; at < elements.length; at++) if ((prose[at] ?? 0) >= least && least > 0) main = at;
	return main;
}

/** Levels from an element up to one that also holds the main element; 0 inside it. */
function stepsInto(elements: readonly PageElement[], main: number): Uint8Array {
	const holds = new Uint8Array(elements.length);
	for (let at = main; at >= 0; at = elements[at]?.parent ?? -1) holds[at] = 1;
	const isInside = new Uint8Array(elements.length);
	const steps = new Uint8Array(elements.length);
	for (const [at, {parent}] of elements.entries()) {
		isInside[at] = at === main || isInside[parent] ? 1 : 0;
		steps[at] = isInside[at] ? 0 : holds[at] ? 1 : Math.min(farthest, (steps[parent] ?? 0) + 1);
	}
	return steps;
}

/** What lines of one kind have in common. */
interface Stats {
	count: number;
	characters: number;
	linked: number;
	prose: number;
	proseLines: number;
}

/** For each line what all lines of its kind have in common. */
function statsOf(pageLines: readonly PageLine[], prose: readonly number[], kindOf: (line: PageLine) => string): Stats[] {
	const all = new Map<string, Stats>();
	return pageLines.map((line, index) => {
		const kind = kindOf(line);
		const stats = all.get(kind) ?? {count: 0, characters: 0, linked: 0, prose: 0, proseLines: 0};
		all.set(kind, stats);
		stats.count++;
		stats.characters += line.text.length;
		stats.linked += line.text.length * line.linkShare;
		stats.prose += prose[index] ?? 0;
		if (prose[index]) stats.proseLines++;
		return stats;
	});
}
