import type {Article} from './article.js';
import type {ArticleId, StoryId} from './ids.js';
import type {Marks} from './marks.js';

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
	readonly story: StoryId | null;
	/** Other tellings of its story that were found, best first; only where hits are asked for story by story. */
	readonly also: readonly {readonly id: ArticleId; readonly number: number; readonly title: string}[];
	/** Only where asked for. */
	readonly reasons: HitReasons | null;
}

/** Why a hit stands where it does: its score is the sum of its words' scores times both factors. */
export interface HitReasons {
	/** One for each word or alternative that was asked for, in that order. */
	readonly words: readonly HitWord[];
	/** Below 1 where the article misses words of the query. */
	readonly coverage: number;
	/** Above 1 where the words stand close together. */
	readonly closeness: number;
}

/** The word of an article that counted for something asked for. */
export interface HitWord {
	readonly asked: string;
	/** As search folds it ("ubernahme"); null where the article has none. */
	readonly found: string | null;
	/** "nearly": misspelt. */
	readonly how: 'same' | 'begins' | 'form' | 'part' | 'nearly' | 'missing';
	/** "label": topic, outlet or byline. */
	readonly where: readonly ('title' | 'kicker' | 'label' | 'text')[];
	/** How often in the text; 31 and more are 31. */
	readonly count: number;
	readonly score: number;
}

export interface QueryOptions {
	/** 20 unless told. */
	readonly limit?: number;
	/** Today as an ISO day, for `date:today` and `date:yesterday`; without it they let everything through. */
	readonly today?: string;
	/** For `is:read`, `is:unread` and `is:starred`; without them nothing is read or starred. */
	readonly marks?: Marks;
	/** Whether a story gives one hit, its other tellings in `also`. False unless told. */
	readonly perStory?: boolean;
	/** Whether hits say why they stand where they do. False unless told. */
	readonly explain?: boolean;
}

export interface Search {
	/** Ranked hits, best first. An empty query finds nothing. */
	query(text: string, options?: QueryOptions): Hit[];
	/** The stretches of any text that a query matches, for highlighting an opened article. */
	highlights(query: string, text: string): (readonly [start: number, end: number])[];
	/** The index as bytes to keep, without the articles: about 2.5 KB an article of 4 KB. */
	toBytes(): Uint8Array;
}
