import type {ArticleId} from '../../model/ids.js';

/** A place a letter was given to: an article in the list, or an offset in its text. */
export interface Bookmark {
	readonly article: ArticleId;
	/** null: in the list. */
	readonly offset: number | null;
}

export type Bookmarks = ReadonlyMap<string, Bookmark>;
