import type {Brief} from '../../../model/brief.js';
import type {ArticleId} from '../../../model/ids.js';
import type {ListFilter} from '../../layout/list-filter.js';
import type {ListOrder} from '../../layout/list-order.js';
import {type ListRow, listRows} from '../../layout/list-rows.js';
import {memoised} from '../memoised.js';
import type {ListScreen} from '../screen.js';
import {rowArticle} from './row-article.js';

/** The list as it stands, with what finds an article in it at once however long it is. */
export interface Listing {
	readonly rows: readonly ListRow[];
	/** The listed articles, in order. */
	readonly articles: readonly ArticleId[];
	/** The row of each listed article. */
	readonly rowOf: ReadonlyMap<ArticleId, number>;
	/** The place of each listed article among `articles`. */
	readonly placeOf: ReadonlyMap<ArticleId, number>;
}

/** The rows of the list, filtered and ordered as it is now. */
export const listingOf = ({brief, list}: {readonly brief: Brief; readonly list: Pick<ListScreen, 'filter' | 'order'>}): Listing =>
	listing(brief, list.filter, list.order);

const listing = memoised((brief: Brief, filter: ListFilter, order: ListOrder): Listing => {
	const rows = listRows(brief, filter, order);
	const articles: ArticleId[] = [];
	const rowOf = new Map<ArticleId, number>();
	const placeOf = new Map<ArticleId, number>();
	for (const [row, entry] of rows.entries()) {
		const id = rowArticle(entry);
		if (id === null) continue;
		rowOf.set(id, row);
		placeOf.set(id, articles.length);
		articles.push(id);
	}
	return {rows, articles, rowOf, placeOf};
});
