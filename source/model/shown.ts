import type {ArticleId} from './ids.js';

/** What printed briefings have shown. */
export interface Shown {
	/** When the last was printed, "2025-06-09T07:12" where it was read; null: never. */
	readonly last: string | null;
	/** A fingerprint of each article's text, least lately shown first. */
	readonly articles: ReadonlyMap<ArticleId, string>;
}

export const nothingShown: Shown = {last: null, articles: new Map()};
