import type {Figure} from '../../model/figure.js';
import type {TextSpan} from '../../model/span.js';
import {type Context, contextOf} from '../figures/context-likeness.js';

/** A figure with the words around it in its passage. */
export interface PlacedFigure {
	readonly figure: Figure;
	readonly context: Context;
}

/** The figures of each passage of one side, none for a passage that has no such side. O(n log n). */
export function placeFigures(passages: readonly (TextSpan | null)[], figures: readonly Figure[]): PlacedFigure[][] {
	const placed = passages.map((): PlacedFigure[] => []);
	const inOrder = passages.flatMap((span, index) => (span ? [{span, index}] : [])).sort((a, b) => a.span.start - b.span.start);
	let next = 0;
	for (const {span, index} of inOrder) {
		for (let figure = figures[next]; figure && figure.start < span.end; figure = figures[++next]) {
			placed[index]?.push({figure, context: contextOf(figure, span)});
		}
	}
	return placed;
}
