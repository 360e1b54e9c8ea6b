import type {Figure} from '../../model/figure.js';
import type {TextSpan} from '../../model/span.js';
import {contentRoots} from '../figures/content-roots.js';
import {type Context, contextOf} from '../figures/context-likeness.js';

/** A figure with the words around it in its passage. */
export interface PlacedFigure {
	readonly figure: Figure;
	readonly context: Context;
	/** Roots of the passage's words with content. */
	readonly subject: ReadonlySet<string>;
	/** The dates its passage names, by value. */
	readonly dates: readonly number[];
}

/** The figures of each passage of one side, none for a passage that has no such side. O(n log n). */
export function placeFigures(passages: readonly (TextSpan | null)[], figures: readonly Figure[], language: string): PlacedFigure[][] {
	const placed = passages.map((): PlacedFigure[] => []);
	const inOrder = passages.flatMap((span, index) => (span ? [{span, index}] : [])).sort((a, b) => a.span.start - b.span.start);
	let next = 0;
	for (const {span, index} of inOrder) {
		const first = next;
		while ((figures[next]?.start ?? span.end) < span.end) next += 1;
		placed[index] = placeIn(span, figures.slice(first, next), language);
	}
	return placed;
}

function placeIn(passage: TextSpan, figures: readonly Figure[], language: string): PlacedFigure[] {
	if (figures.length === 0) return [];
	const subject = new Set(contentRoots(passage.text, language));
	const dates = figures.filter(({kind}) => kind === 'date').map(({value}) => value);
	return figures.map((figure) => ({figure, context: contextOf(figure, passage), subject, dates}));
}
