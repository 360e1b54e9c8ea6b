import type {Brief} from '../../model/brief.js';
import type {ArticleId} from '../../model/ids.js';
import {listingOf} from './derived/listing-of.js';
import {menuOf} from './derived/menu-of.js';
import type {Effect} from './effect.js';
import {livingScreens} from './living-screens.js';
import type {Model} from './model.js';
import type {UpperScreen} from './screen.js';
import {selectInList} from './select-in-list.js';
import type {Step} from './step.js';

/**
 * Puts a new briefing in the old one's place. The selection keeps its row on the screen, what is open stays open at
 * its place, a query is asked again; only screens of articles that are gone are left, with those above them.
 */
export function changeBrief(before: Model, brief: Brief): Step {
	const above = livingScreens(brief, before.above);
	const settled = keepMenu(before, keepRow(before, {...before, brief, above, told: new Set()}));
	return askAgain(above.length < before.above.length ? {...settled, overlay: null} : settled);
}

/** The selection, or where it is gone the nearest article below it that is left, in the row of the window it had. */
function keepRow(before: Model, after: Model): Model {
	const {articles, rowOf, placeOf} = listingOf(before);
	const {selected: was} = before.list;
	const place = was === null ? 0 : (placeOf.get(was) ?? 0);
	const now = listingOf(after).rowOf;
	const isThere = (id: ArticleId): boolean => now.has(id);
	const selected = articles.slice(place).find(isThere) ?? articles.slice(0, place).findLast(isThere) ?? null;
	const shift = was === null || selected === null ? 0 : (now.get(selected) ?? 0) - (rowOf.get(was) ?? 0);
	const top = Math.max(0, before.list.top + shift);
	return selectInList({...after, list: {...after.list, top}}, selected);
}

/** An open menu goes on pointing at what it pointed at. */
function keepMenu(before: Model, after: Model): Model {
	const {overlay} = before;
	if (!(overlay && 'at' in overlay)) return after;
	const choice = JSON.stringify(menuOf(before)?.items[overlay.at]?.choice);
	const at = menuOf(after)?.items.findIndex((item) => JSON.stringify(item.choice) === choice) ?? -1;
	return {...after, overlay: {...overlay, at: Math.max(0, at)}};
}

function askAgain(model: Model): Step {
	const effects: Effect[] = [];
	const above = model.above.map((screen): UpperScreen => {
		if (screen.kind !== 'search' || model.query.trim() === '') return screen;
		const request = screen.asked + 1;
		effects.push({kind: 'search', request, query: model.query});
		return {...screen, asked: request};
	});
	return [{...model, above}, effects];
}
