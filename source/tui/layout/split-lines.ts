import {clipLine} from './clip-line.js';
import type {Line} from './line.js';
import {padLine} from './pad-line.js';
import {symbols} from './symbols.js';

export interface SplitLinesOptions {
	/** Columns of either side; the wall between them takes `splitGap` more. */
	readonly left: number;
	readonly right: number;
	/** In rows. */
	readonly height: number;
	readonly ascii: boolean;
}

/** Two columns of lines as one, with a wall between them over the whole height. */
export function splitLines(left: readonly Line[], right: readonly Line[], options: SplitLinesOptions): readonly Line[] {
	const {ellipsis, wall} = symbols(options.ascii);
	return Array.from({length: options.height}, (_, row) => [
		...padLine(clipLine(left[row] ?? [], options.left, ellipsis), options.left),
		{text: ` ${wall} `, role: 'border'},
		...clipLine(right[row] ?? [], options.right, ellipsis),
	]);
}
