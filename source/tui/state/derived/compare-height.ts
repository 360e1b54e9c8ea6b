import {bodyHeight} from '../body-height.js';
import type {Model} from '../model.js';
import type {CompareScreen} from '../screen.js';
import {comparePageOf} from './compare-page-of.js';

/** Rows left for the passages once the comparison's own head and foot have theirs; those give way in a low window. */
export function compareHeight(model: Model, screen: CompareScreen): {readonly head: number; readonly lines: number; readonly foot: number} {
	const body = bodyHeight(model);
	const page = comparePageOf(model, screen);
	const head = Math.min(page.head.length, Math.floor(body / 4));
	const foot = Math.min(page.foot.length, Math.floor(body / 4));
	return {head, lines: body - head - foot, foot};
}
