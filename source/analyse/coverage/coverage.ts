import type {Link} from './link-by-average.js';
import type {Common, Near} from './near.js';
import type {Collection} from './read-collection.js';

/** All that is known of how the articles of a collection stand to each other: enough to group them, and to go on from when some change. */
export interface Coverage {
	readonly collection: Collection;
	readonly common: Common;
	readonly near: Near;
	/** How likely pairs of articles tell one story, in the order of their rows. */
	readonly links: readonly Link[];
	/** Articles that came or went since the terms of the collection were counted. */
	readonly changes: number;
}
