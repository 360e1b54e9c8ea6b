import {clampTop} from './clamp-top.js';
import {compareHeight} from './derived/compare-height.js';
import {comparePageOf} from './derived/compare-page-of.js';
import type {Model} from './model.js';
import {notify} from './notify.js';
import {lineOfPlace, placeOfLine} from './place.js';
import {putScreen} from './put-screen.js';
import type {CompareScreen} from './screen.js';
import {type Step, still} from './step.js';

/** Goes to the next (1) or previous (-1) difference, and brings it to the top of the view. */
export function goToDifference(model: Model, screen: CompareScreen, by: 1 | -1): Step {
	const {lines, passages, differences} = comparePageOf(model, screen);
	const height = compareHeight(model, screen).lines;
	const top = clampTop(lineOfPlace(passages, screen.place), height, lines.length);
	const next = screen.difference === null ? firstFrom(differences, top, by) : screen.difference + by;
	const line = differences[next];
	if (line === undefined) return notify(model, 'noDifferences');
	return still(putScreen(model, {...screen, difference: next, place: placeOfLine(passages, clampTop(line, height, lines.length))}));
}

/** The first difference in view or after it; before the view when going back. */
function firstFrom(differences: readonly number[], top: number, by: 1 | -1): number {
	return by > 0 ? lastIndexOr(differences.findIndex((line) => line >= top)) : differences.findLastIndex((line) => line < top);
}

const lastIndexOr = (index: number): number => (index < 0 ? Number.POSITIVE_INFINITY : index);
