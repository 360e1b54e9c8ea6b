import type {Article} from './article.js';
import type {ArticleId} from './ids.js';

export type SearchField = 'title' | 'kicker' | 'topic' | 'outlet' | 'byline' | 'text';

/** What search reads of an article; every `Article` is one. */
export type Searchable = Pick<Article, 'id' | 'number' | 'published' | 'story' | SearchField>;

/** One article found. `matches` index into `snippet`, end excluded, in order and apart. */
export interface Hit {
	readonly id: ArticleId;
	readonly number: number;
	readonly title: string;
	/** Higher is better; comparable within one result only. */
	readonly score: number;
	readonly field: SearchField;
	readonly snippet: string;
	readonly matches: readonly (readonly [start: number, end: number])[];
	/** Where the first match stands in the article's text; null where the snippet is of another field. */
	readonly at: number | null;
}

export interface Search {
	/** Ranked hits, best first. An empty query finds nothing. */
	query(text: string, options?: {readonly limit?: number}): Hit[];
	/** The stretches of any text that a query matches, for highlighting an opened article. */
	highlights(query: string, text: string): (readonly [start: number, end: number])[];
	/** The index as bytes to keep, without the articles: about 2.7 KB an article of 4 KB. */
	toBytes(): Uint8Array;
}
