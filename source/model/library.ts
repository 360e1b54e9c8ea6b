/** A source of the reader's library, as `sources`, `add`, `refresh` and `remove` tell of it. */
export interface LibrarySource {
	/** Its place in the list, from 1. */
	readonly number: number;
	/** Address, or path of a file or a folder. */
	readonly source: string;
	readonly name: string | null;
	readonly kind: 'web' | 'path';
	readonly status: 'added' | 'present' | 'removed' | 'fetched' | 'unchanged' | 'failed';
	/** Articles kept of it, and those that came new; null for paths, which are read where they are. */
	readonly articles: number | null;
	readonly added: number | null;
	/** When it was last fetched, ISO 8601. */
	readonly fetched: string | null;
	/** Why it gave nothing the last time, in words. */
	readonly problem: string | null;
}
