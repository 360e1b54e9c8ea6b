import type {Article} from '../../model/article.js';
import type {Comparison} from '../../model/comparison.js';
import {passageMark} from '../../model/passage-mark.js';
import type {Language} from '../../wording/language.js';
import {clipLine} from './clip-line.js';
import {compareFoot} from './compare-foot.js';
import {beside, compareFrame} from './compare-frame.js';
import {compareHead} from './compare-head.js';
import {compareNames} from './compare-names.js';
import {compareRows} from './compare-rows.js';
import type {Line} from './line.js';
import {symbols} from './symbols.js';

export interface ComparePageOptions {
	/** Of the window, in columns. */
	readonly width: number;
	/** Set off the words in which related passages differ. */
	readonly words: boolean;
	readonly language: Language;
	readonly ascii: boolean;
}

export interface ComparePage {
	/** Ends with a row of space. */
	readonly head: readonly Line[];
	/** Only which two articles stand here, for want of rows. */
	readonly names: readonly Line[];
	readonly lines: readonly Line[];
	/** For each line the index of its passage. */
	readonly passages: readonly number[];
	/** The lines on which a passage begins that is not the same on both sides. */
	readonly differences: readonly number[];
	/** Begins with a row of space. */
	readonly foot: readonly Line[];
}

/** Two tellings passage by passage: beside each other from 100 columns on, else one below the other. */
export function comparePage(comparison: Comparison, a: Article, b: Article, options: ComparePageOptions): ComparePage {
	const {width, language, words} = options;
	const sign = symbols(options.ascii);
	const frame = compareFrame(width);
	const parts = comparison.passages.map((passage) => compareRows(passage, comparison.figures, {frame, words, sign}));
	const clip = (line: Line): Line => clipLine(line, width, sign.ellipsis);
	const gap = frame.layout === 'beside' ? beside([], [], frame, sign) : [];
	const starts = startLines(parts);
	return {
		head: [...compareHead(a, b, frame, sign, language), gap].map(clip),
		names: compareNames(a, b, frame, sign).map(clip),
		lines: parts
			.flatMap((rows) => [...rows, gap])
			.slice(0, -1)
			.map(clip),
		passages: parts.flatMap((rows, index) => [...rows, gap].map(() => index)).slice(0, -1),
		differences: starts.filter((_, index) => {
			const passage = comparison.passages[index];
			return passage !== undefined && passageMark(passage, comparison.figures) !== 'same';
		}),
		foot: [gap, ...compareFoot(comparison, {width, language, sign})].map(clip),
	};
}

function startLines(parts: readonly (readonly Line[])[]): readonly number[] {
	let next = 0;
	return parts.map(({length}) => {
		const start = next;
		next += length + 1;
		return start;
	});
}
