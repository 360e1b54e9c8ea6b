import {markWords} from '../../analyse/compare/mark-words.js';
import type {Passage} from '../../model/comparison.js';
import type {Span, TextSpan} from '../../model/span.js';
import type {Line, Role} from './line.js';
import type {PassageMark} from './passage-mark.js';
import {styleSpan} from './style-span.js';
import {wrapText} from './wrap.js';

export interface PassageCells {
	readonly a: readonly Line[];
	readonly b: readonly Line[];
}

/** Both sides of a passage wrapped to `width` columns; with `words`, what only one side of a pair says is set off. */
export function passageCells(
	{a, b}: Passage,
	mark: PassageMark,
	{width, words}: {readonly width: number; readonly words: boolean},
): PassageCells {
	const apart = words && a && b && mark !== 'same' ? markWords(a.text, b.text) : {a: [], b: []};
	const role: Role = mark === 'same' ? 'same' : 'text';
	return {a: cell(a, apart.a, role, width), b: cell(b, apart.b, role, width)};
}

function cell(side: TextSpan | null, changed: readonly Span[], role: Role, width: number): readonly Line[] {
	const emphases = changed.map(({start, end}) => ({start, end, role: 'changed' as const}));
	return wrapText(side?.text ?? '', width).map((row) => styleSpan(row, role, emphases));
}
