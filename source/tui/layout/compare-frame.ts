import type {Line, Role} from './line.js';
import {padLine} from './pad-line.js';
import type {Symbols} from './symbols.js';

/** Where the two texts of a comparison stand in the window. */
export interface CompareFrame {
	readonly layout: 'beside' | 'stacked';
	/** Columns left of everything. */
	readonly margin: number;
	/** Columns of one text, its mark included. */
	readonly column: number;
}

/** Side by side from 100 columns on, with no column wider than reads well; stacked below. */
export function compareFrame(width: number): CompareFrame {
	if (width < sideBySide) return {layout: 'stacked', margin: width < 30 ? 0 : 1, column: Math.max(1, width - (width < 30 ? 0 : 2))};
	const column = Math.min(widest, Math.floor((width - wallWidth - 2) / 2));
	return {layout: 'beside', margin: Math.floor((width - 2 * column - wallWidth) / 2), column};
}

/** One row of two columns with a wall between them. */
export function beside(left: Line, right: Line, {margin, column}: CompareFrame, sign: Symbols): Line {
	const wall: {text: string; role: Role} = {text: ` ${sign.wall} `, role: 'border'};
	return [{text: ' '.repeat(margin), role: 'text'}, ...padLine(left, column), wall, ...right];
}

/** In columns: TERMINAL 19. */
const sideBySide = 100;

/** In columns: a mark, a blank, and the widest reading measure. */
const widest = 82;

const wallWidth = 3;
