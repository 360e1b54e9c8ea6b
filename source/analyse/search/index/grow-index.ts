import type {Searchable} from '../../../model/search.js';
import {ArticleReader} from './article-reader.js';
import {type EachAddition, extendLists} from './extend-lists.js';
import {printOf} from './print-of.js';
import type {SearchIndex} from './search-index.js';
import {trigramCount, trigramsOf} from './trigrams.js';
import {addKeys} from './vocabulary.js';

/**
 * An index with more articles: some thousands a second at 4 KB each, and for one more to an index of 10,000 about what copying
 * its arrays takes. The index given stays as it is.
 */
export function growIndex(index: SearchIndex, articles: readonly Searchable[]): SearchIndex {
	const before = index.vocabulary.sorted.length;
	const reader = new ArticleReader(index.vocabulary, articles);
	const keys = reader.freshKeys();
	const words = before + keys.length;
	const postings = reader.postings(index.ids.length);
	const streamStart = index.streams.length;
	return {
		ids: [...index.ids, ...articles.map(({id}) => id)],
		prints: Uint32Array.from([...index.prints, ...articles.map(printOf)]),
		vocabulary: addKeys(index.vocabulary, keys),
		postings: extendLists(index.postings, words, postings),
		articleCounts: countMore(index.articleCounts, words, postings),
		trigrams: extendLists(index.trigrams, trigramCount, trigramsOf(keys, before)),
		streams: joinBytes(index.streams, reader.streams.finish()),
		streamOffsets: Uint32Array.from([...index.streamOffsets, ...reader.streamEnds.map((end) => streamStart + end)]),
		textLengths: Uint32Array.from([...index.textLengths, ...reader.textLengths]),
	};
}

function countMore(counts: Uint32Array, words: number, each: EachAddition): Uint32Array {
	const more = new Uint32Array(words);
	more.set(counts);
	each((word) => {
		more[word] = (more[word] ?? 0) + 1;
	});
	return more;
}

function joinBytes(first: Uint8Array, second: Uint8Array): Uint8Array {
	if (first.length === 0) return second;
	const joined = new Uint8Array(first.length + second.length);
	joined.set(first);
	joined.set(second, first.length);
	return joined;
}
