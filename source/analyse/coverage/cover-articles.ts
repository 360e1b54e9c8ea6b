import type {Coverage} from './coverage.js';
import {findNear} from './near.js';
import {type Readable, readCollection, type VisitRead} from './read-collection.js';
import {readLinks} from './read-links.js';

/** What was counted of a collection, by which all that is read of it is judged. */
export type Counted = Pick<Coverage, 'common'> & {readonly collection: Pick<Coverage['collection'], 'vocabulary' | 'censuses' | 'isMixed'>};

/** How the articles of a collection stand to each other; terms are counted in it, or were in one that is much the same. `visit` sees each as it is read. */
export function coverArticles(articles: readonly Readable[], counted?: Counted, visit?: VisitRead): Coverage {
	const collection = readCollection(articles, counted?.collection, visit);
	const {near, common} = findNear(collection, counted?.common);
	return {collection, near, common, links: readLinks(collection, near), changes: 0};
}
