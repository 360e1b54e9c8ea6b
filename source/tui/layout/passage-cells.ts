import {markWords} from '../../analyse/compare/mark-words.js';
import type {ComparedFigure, FigureSide, Passage} from '../../model/comparison.js';
import type {PassageMark} from '../../model/passage-mark.js';
import type {Span, TextSpan} from '../../model/span.js';
import {layOver} from './lay-over.js';
import type {Line} from './line.js';
import {styleSpan} from './style-span.js';
import {wrapText} from './wrap.js';

export interface PassageCellsOptions {
	readonly mark: PassageMark;
	/** Of the whole comparison: those that contradict each other are set off. */
	readonly figures: readonly ComparedFigure[];
	/** Of one side, in columns. */
	readonly width: number;
	/** Set off what only one side of a pair says. */
	readonly words: boolean;
}

export interface PassageCells {
	readonly a: readonly Line[];
	readonly b: readonly Line[];
}

/** Both sides of a passage, wrapped; a side that is missing has no lines. */
export function passageCells({a, b}: Passage, options: PassageCellsOptions): PassageCells {
	const {mark, words, figures} = options;
	const apart = words && a && b && mark !== 'same' ? markWords(a.text, b.text) : {a: [], b: []};
	const contradicting = figures.filter(({status}) => mark === 'differs' && status === 'differs');
	const figuresOf = (side: 'a' | 'b') => contradicting.flatMap((figure) => figure[side] ?? []);
	return {a: cell(a, apart.a, figuresOf('a'), options), b: cell(b, apart.b, figuresOf('b'), options)};
}

function cell(
	side: TextSpan | null,
	changed: readonly Span[],
	figures: readonly FigureSide[],
	{mark, width}: PassageCellsOptions,
): readonly Line[] {
	if (!side) return [];
	const emphases = layOver(
		changed.map(({start, end}) => ({start, end, role: 'changed'})),
		figures.map(({start, end}) => ({start: start - side.start, end: end - side.start, role: 'differs'})),
	);
	return wrapText(side.text, width).map((row) => styleSpan(row, mark === 'same' ? 'same' : 'text', emphases));
}
