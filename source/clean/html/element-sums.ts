import type {UnscoredLine} from '../lines/line-features.js';
import {families} from './class-families.js';
import type {PageElement, PageLine} from './page-content.js';

/** What stands inside each element, its descendants included. */
export interface ElementSums {
	readonly lines: Float64Array;
	readonly characters: Float64Array;
	readonly linked: Float64Array;
	/** Characters of running text outside links and outside what is set aside. */
	readonly prose: Float64Array;
	readonly proseLines: Float64Array;
}

const asideFamilies = (['comments', 'nav', 'footer', 'dialog', 'notice', 'hidden'] as const).map((name) => families.indexOf(name));
/** Elements of these names hold whole articles whatever they are called. */
const wholes = new Set(['article', 'main']);
/** Class names mislead: where less than this share of the running text would be left, nothing is set aside. */
const leastLeft = 0.04;

/** Characters of running text of each line; 0 for mostly linked lines and for those in comments, navigation and notices. */
export function proseSizes(elements: readonly PageElement[], pageLines: readonly PageLine[], lines: readonly UnscoredLine[]): number[] {
	const aside = setAside(elements);
	const sizes = pageLines.map(({linkShare}, index) => (lines[index]?.shape.isProse && linkShare < 0.5 ? lines[index].text.length : 0));
	const left = sizes.map((size, index) => (aside[pageLines[index]?.element ?? 0] === 1 ? 0 : size));
	return total(left) >= total(sizes) * leastLeft ? left : sizes;
}

const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

/** 1 for every element that by its name, or a parent's, holds no part of an article. */
function setAside(elements: readonly PageElement[]): Uint8Array {
	const aside = new Uint8Array(elements.length);
	for (const [at, {parent, name, families: own}] of elements.entries()) {
		aside[at] = aside[parent] === 1 || (!wholes.has(name) && own.some((family) => asideFamilies.includes(family))) ? 1 : 0;
	}
	return aside;
}

/** Sums over the tree from the leaves up, in one backward pass: children stand behind their parents. */
export function elementSums(elements: readonly PageElement[], pageLines: readonly PageLine[], prose: readonly number[]): ElementSums {
	const zeros = (): Float64Array => new Float64Array(elements.length);
	const sums: ElementSums = {lines: zeros(), characters: zeros(), linked: zeros(), prose: zeros(), proseLines: zeros()};
	const add = (column: Float64Array, at: number, value: number): void => {
		column[at] = (column[at] ?? 0) + value;
	};
	for (const [index, {element, text, linkShare}] of pageLines.entries()) {
		add(sums.lines, element, 1);
		add(sums.characters, element, text.length);
		add(sums.linked, element, text.length * linkShare);
		add(sums.prose, element, prose[index] ?? 0);
		if (prose[index]) add(sums.proseLines, element, 1);
	}
	for (let at = elements.length - 1; at > 0; at--) {
		const parent = elements[at]?.parent ?? 0;
		for (const column of Object.values(sums)) add(column, parent, column[at] ?? 0);
	}
	return sums;
}
