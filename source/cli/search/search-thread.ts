import {workerData} from 'node:worker_threads';
import {indexToBytes} from '../../analyse/search/bytes/index-to-bytes.js';
import {growIndex} from '../../analyse/search/index/grow-index.js';
import {emptyIndex} from '../../analyse/search/index/search-index.js';
import {restoreShelves} from '../../shelves/keep-shelves.js';
import {writeCompanion} from '../../store/collection/companion.js';
import {openCollection} from '../../store/collection/open-collection.js';
import type {ThreadTask} from '../start-thread.js';
import {searchCompanion} from './kept-search.js';

// The thread of `keptSearch`: indexes the collection at the given place and lays the index beside it.
const {place} = workerData as Extract<ThreadTask, {kind: 'search'}>;
const collection = openCollection(place);
if (collection) {
	const articles = restoreShelves(collection.shelves, collection).flatMap(({stories}) => stories.flatMap(({tellings}) => tellings));
	writeCompanion(place, searchCompanion, collection.stamp, indexToBytes(growIndex(emptyIndex, articles)));
}
