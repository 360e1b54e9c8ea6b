import {indexToBytes} from '../../analyse/search/bytes/index-to-bytes.js';
import {emptyIndex, type SearchIndex} from '../../analyse/search/index/search-index.js';
import {updateIndex} from '../../analyse/search/index/update-index.js';
import {restoreShelves} from '../../shelves/keep-shelves.js';
import {writeCompanion} from '../../store/collection/companion.js';
import {openCollection} from '../../store/collection/open-collection.js';
import {keptIndex, searchCompanion} from './kept-index.js';

/**
 * Brings the index beside a collection up to date with it, or makes one, and keeps it: only articles that are new or changed
 * are read. Null where there is no collection.
 */
export function renewIndex(place: string): SearchIndex | null {
	const collection = openCollection(place);
	if (!collection) return null;
	const articles = restoreShelves(collection.shelves, collection).flatMap(({stories}) => stories.flatMap(({tellings}) => tellings));
	const index = updateIndex(keptIndex({place, stamp: null}) ?? emptyIndex, articles);
	writeCompanion(place, searchCompanion, collection.stamp, indexToBytes(index));
	return index;
}
