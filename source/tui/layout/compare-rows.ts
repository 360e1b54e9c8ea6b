import type {Comparison, Passage} from '../../model/comparison.js';
import {type PassageMark, passageMark} from '../../model/passage-mark.js';
import {beside, type CompareFrame} from './compare-frame.js';
import type {Line} from './line.js';
import {type PassageCells, passageCells} from './passage-cells.js';
import type {Symbols} from './symbols.js';

export interface CompareRowsOptions {
	readonly frame: CompareFrame;
	readonly words: boolean;
	readonly sign: Symbols;
}

/** A passage as rows: both sides beside each other, or one below the other with their letters. */
export function compareRows(passage: Passage, figures: Comparison['figures'], options: CompareRowsOptions): readonly Line[] {
	const {frame, words} = options;
	const mark = passageMark(passage, figures);
	const width = Math.max(1, frame.column - (frame.layout === 'beside' ? markWidth : labelWidth));
	const cells = passageCells(passage, {mark, figures, width, words});
	return frame.layout === 'beside' ? besideRows(cells, mark, options) : stackedRows(cells, mark, options);
}

function besideRows({a, b}: PassageCells, mark: PassageMark, {frame, sign}: CompareRowsOptions): readonly Line[] {
	const left = hung(a, [{text: `${sign[mark]} `, role: mark}]);
	const right = hung(b, [{text: `${sign[mark]} `, role: mark}]);
	return Array.from({length: Math.max(left.length, right.length)}, (_, row) => beside(left[row] ?? [], right[row] ?? [], frame, sign));
}

function stackedRows({a, b}: PassageCells, mark: PassageMark, {frame, sign}: CompareRowsOptions): readonly Line[] {
	const left = hung(a, [
		{text: `${sign[mark]} `, role: mark},
		{text: 'A ', role: 'strong'},
	]);
	const right = hung(b, [
		{text: a.length > 0 ? '  ' : `${sign[mark]} `, role: mark},
		{text: 'B ', role: 'strong'},
	]);
	return [...left, ...right].map((line) => [{text: ' '.repeat(frame.margin), role: 'text'}, ...line]);
}

/** "= " */
const markWidth = 2;

/** "= A " */
const labelWidth = 4;

/** Rows with `label` before the first and as many blanks before the others. */
function hung(rows: readonly Line[], label: Line): readonly Line[] {
	const blank = ' '.repeat(label.reduce((sum, {text}) => sum + text.length, 0));
	return rows.map((row, index) => [...(index === 0 ? label : [{text: blank, role: 'text' as const}]), ...row]);
}
