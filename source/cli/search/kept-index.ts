import {indexFromBytes} from '../../analyse/search/bytes/index-from-bytes.js';
import type {SearchIndex} from '../../analyse/search/index/search-index.js';
import {readCompanion} from '../../store/collection/companion.js';
import type {Origin} from '../collection/origin.js';

/** What the index of a collection is called, beside it. */
export const searchCompanion = 'search';

/** The index that lies beside a collection; null where there is none of just this collection. A `stamp` of null takes one of whatever it was before. */
export function keptIndex({place, stamp}: Omit<Origin, 'stamp'> & {readonly stamp: string | null}): SearchIndex | null {
	const bytes = readCompanion(place, searchCompanion, stamp);
	return bytes && indexFromBytes(bytes);
}
