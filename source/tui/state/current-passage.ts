import type {Passage} from '../../model/comparison.js';
import {articleOf} from './derived/article-of.js';
import {comparePageOf} from './derived/compare-page-of.js';
import {comparisonOf} from './derived/comparison-of.js';
import type {Model} from './model.js';
import type {CompareScreen} from './screen.js';

/** The passage a comparison is at: the difference last gone to, else the topmost in view. */
export function currentPassage(model: Model, screen: CompareScreen): Passage | null {
	const {a, b, difference, place} = screen;
	const {passages} = comparisonOf(articleOf(model.brief, a), articleOf(model.brief, b));
	const {differences, passages: ofLine} = comparePageOf(model, screen);
	const line = difference === null ? undefined : differences[difference];
	const index = line === undefined ? place.offset : (ofLine[line] ?? 0);
	return passages[index] ?? null;
}
