import type {ArticleRecord} from '../../model/record.js';
import {type Cleaned, type Cleaning, recordCleaner} from './clean-record.js';

/** Cleans records, here or in threads of its own. */
export interface Cleaner {
	/** How many records may be on their way at a time; may become more. */
	readonly ahead: number;
	clean(record: ArticleRecord): Promise<Cleaned>;
	close(): void;
}

/** A cleaner that works in this thread. */
export function cleanerHere(cleaning: Cleaning): Cleaner {
	const clean = recordCleaner(cleaning);
	return {ahead: 0, clean: async (record) => clean([record])[0] as Cleaned, close: () => {}};
}
