import type {ArticleId} from './ids.js';

/** What a reader has left on an article. */
export interface Mark {
	readonly read: boolean;
	readonly starred: boolean;
	/** Where reading stopped, as an offset in the article's text; 0 at its beginning. */
	readonly position: number;
}

export type Marks = ReadonlyMap<ArticleId, Mark>;

/** The mark of an article nobody has touched. */
export const unmarked: Mark = {read: false, starred: false, position: 0};

/** Why marks are not kept: the file was damaged and set aside, a newer meta-brief wrote it, or nothing can be written there. */
export type MarksTrouble = 'damaged' | 'newer' | 'unwritable';

/** Where marks survive the program. Both functions report trouble and never throw. */
export interface MarkStore {
	load(): {readonly marks: Marks; readonly trouble: MarksTrouble | null};
	/** Keeps the marks that changed, all in one go. */
	save(changed: Marks): MarksTrouble | null;
}

export const noMarks: Marks = new Map();
