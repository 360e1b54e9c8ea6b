import type {ArticleId} from '../../model/ids.js';
import {panes} from '../layout/panes.js';
import {clampTop} from './clamp-top.js';
import {listingOf} from './derived/listing-of.js';
import {rowArticle} from './derived/row-article.js';
import type {Model} from './model.js';
import {reveal} from './reveal.js';

/** Selects an article in the list and brings it into view, its topic with it where it is the topic's first; else the first article. */
export function selectInList(model: Model, id: ArticleId | null): Model {
	const {rows, rowOf, articles} = listingOf(model);
	const rowOfAny = (wanted: ArticleId | null | undefined): number | undefined => (wanted ? rowOf.get(wanted) : undefined);
	const at = rowOfAny(id) ?? rowOfAny(articles[0]) ?? -1;
	const height = panes(model.size, 'list').body;
	const top = reveal(clampTop(model.list.top, height, rows.length), height, rows[at - 1]?.kind === 'topic' ? at - 1 : at, at);
	const row = rows[at];
	const selected = row ? rowArticle(row) : null;
	return {...model, list: {...model.list, selected, top: Math.max(0, top)}};
}
