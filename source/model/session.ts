import type {ArticleId} from './ids.js';

/** Where a reader of certain sources left off, for the next start. */
export interface Session {
	readonly topic: string | null;
	readonly outlet: string | null;
	readonly only: 'unread' | 'starred' | null;
	readonly since: string | null;
	/** What the list was ordered by; null: as the briefing is. */
	readonly order: string | null;
	readonly selected: ArticleId | null;
	/** The article that was open when the program ended otherwise than from the list. */
	readonly reading: ArticleId | null;
	/** Marks by their letter: the article, and the offset in its text (null: in the list). */
	readonly bookmarks: Readonly<Record<string, readonly [article: ArticleId, offset: number | null]>>;
}

/** Where sessions survive the program. Both functions pass over what cannot be read or written: a lost place is no misfortune. */
export interface SessionStore {
	/** null where these sources were never read before. */
	load(): Session | null;
	save(session: Session): void;
}
