import type {ListOrder} from '../layout/list-order.js';

/** What is asked about the list: what is in it, how it is narrowed and ordered, where one is in it. */
export type ListRequest =
	/** One topic by its number or its name; null: all. */
	| {readonly kind: 'topic'; readonly which: string | null}
	| {readonly kind: 'only'; readonly mark: 'unread' | 'starred' | null}
	/** null: which orders there are. */
	| {readonly kind: 'order'; readonly order: ListOrder | null}
	| {readonly kind: 'list' | 'more' | 'topics' | 'nextUnread' | 'where'};

/** What changes marks. */
export interface MarksRequest {
	readonly kind: 'unread' | 'star' | 'readAll' | 'undo';
}

/** Keeps a removed passage or removes one, named by its line in the source or by some of its words; "": asks how. */
export interface CorrectionRequest {
	readonly kind: 'keep' | 'drop';
	readonly which: string;
}

/** What is asked of the story of the article announced last. */
export type StoryRequest =
	| {readonly kind: 'facts' | 'timeline' | 'why' | 'split'}
	/** With the story of the article of that number; null: none was named. */
	| {readonly kind: 'join'; readonly number: number | null};

/** What needs no details. */
export interface PlainRequest {
	readonly kind: 'open' | 'next' | 'previous' | 'summary' | 'removed' | 'figures' | 'help' | 'quit';
}

/** What one typed line asks for. */
export type LinearRequest =
	| ListRequest
	| MarksRequest
	| StoryRequest
	| PlainRequest
	| CorrectionRequest
	| {readonly kind: 'number'; readonly number: number}
	| {readonly kind: 'search'; readonly query: string}
	| {readonly kind: 'compare'; readonly numbers: readonly number[]}
	/** A link by its number; null: which there are. */
	| {readonly kind: 'links'; readonly number: number | null}
	| {readonly kind: 'save'; readonly path: string}
	/** Enter alone. */
	| {readonly kind: 'nothing'}
	| {readonly kind: 'unknown'; readonly words: string};
