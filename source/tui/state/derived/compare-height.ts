import type {Line} from '../../layout/line.js';
import {bodyHeight} from '../body-height.js';
import type {Model} from '../model.js';
import type {CompareScreen} from '../screen.js';
import {comparePageOf} from './compare-page-of.js';

/** The comparison's own head and foot, and the rows left for passages. In a low window the head only names both tellings. */
export function compareHeight(
	model: Model,
	screen: CompareScreen,
): {readonly head: readonly Line[]; readonly lines: number; readonly foot: number} {
	const body = bodyHeight(model);
	const page = comparePageOf(model, screen);
	const quarter = Math.floor(body / 4);
	const head = page.head.length <= quarter ? page.head : page.names.slice(0, quarter);
	const foot = Math.min(page.foot.length, quarter);
	return {head, lines: body - head.length - foot, foot};
}
