import type {Article} from '../model/article.js';
import {changeCoverage} from './coverage/change-coverage.js';
import {coverArticles} from './coverage/cover-articles.js';
import type {Coverage} from './coverage/coverage.js';
import {joinRows, type Origins, toStretches} from './coverage/join-rows.js';
import type {KnownTellings} from './coverage/remember-tellings.js';
import {type HitTable, hitReader, readHitTable} from './topics/hit-table.js';

/** What was read of the articles of a collection, each by its row: enough to arrange them, and to go on from when some change. */
export interface KnownArticles {
	readonly coverage: Coverage;
	readonly hits: HitTable;
	readonly tellings: KnownTellings;
}

/** What was known of articles, and the row each had then: −1 for one that is new or has changed. */
export interface Before {
	readonly known: KnownArticles;
	readonly origins: Origins;
}

/** Reads articles; of those that were known before only what is new. */
export function knowArticles(articles: readonly Article[], before: Before | null): Omit<KnownArticles, 'tellings'> {
	if (before === null) {
		const hits = hitReader();
		return {coverage: coverArticles(articles, undefined, hits.read), hits: hits.table()};
	}
	const {known, origins} = before;
	return {coverage: changeCoverage(known.coverage, articles, origins), hits: changeHits(known.hits, articles, origins)};
}

function changeHits({rows, words}: HitTable, articles: readonly Article[], origins: Origins): HitTable {
	const fresh = readHitTable(
		articles.filter((_, row) => origins[row] === -1),
		words,
	);
	return {rows: joinRows(rows, fresh.rows, toStretches(origins), ['terms', 'counts']), words};
}
