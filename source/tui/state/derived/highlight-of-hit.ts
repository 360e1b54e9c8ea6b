import type {Hit} from '../../../model/search.js';
import type {Span} from '../../../model/span.js';

/** Which of an article's highlights is the one the hit's snippet shows: the first from its place on, else the first of all. */
export function highlightOfHit({at}: Hit, highlights: readonly Span[]): number {
	return Math.max(0, at === null ? 0 : highlights.findIndex(({end}) => end > at));
}
