import type {ArticleId} from '../../../model/ids.js';
import {readStream, roomForStream} from './read-stream.js';
import {firstWord, type SearchIndex} from './search-index.js';

/** The index with `ids` in place of its own, null where an article is dropped: its words stay, but it counts no more in how rare they are. */
export function dropArticles(index: SearchIndex, ids: readonly (ArticleId | null)[]): SearchIndex {
	const articleCounts = index.articleCounts.slice();
	const codes = roomForStream(index);
	let isSame = true;
	ids.forEach((id, article) => {
		if (id === index.ids[article]) return;
		isSame = false;
		const size = readStream(index, article, codes);
		for (const code of new Set(codes.subarray(0, size))) {
			if (code >= firstWord) articleCounts[code - firstWord] = (articleCounts[code - firstWord] ?? 1) - 1;
		}
	});
	return isSame ? index : {...index, ids, articleCounts};
}
