import type {Brief} from '../../../model/brief.js';
import {displayWidth} from '../../layout/display-width.js';
import {memoised} from '../memoised.js';

/** Columns of the longest name of an outlet in a briefing; measured once for each briefing. */
export const outletWidthOf = memoised(({articles}: Brief): number => {
	const outlets = new Set(articles.flatMap(({outlet}) => outlet ?? []));
	return [...outlets].reduce((widest, outlet) => Math.max(widest, displayWidth(outlet)), 0);
});
