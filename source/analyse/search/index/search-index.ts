import type {ArticleId} from '../../../model/ids.js';
import type {SearchField} from '../../../model/search.js';
import {emptyLists, type NumberLists} from './number-lists.js';
import {trigramCount} from './trigrams.js';
import {noWords, type Vocabulary} from './vocabulary.js';

/** The fields of an article in the order they stand in a stream. */
export const streamFields = ['title', 'kicker', 'topic', 'outlet', 'byline', 'text'] as const satisfies readonly SearchField[];

/** In a stream: the end of a field. */
export const fieldEnd = 0;
/** In a stream: the end of a line within a field. */
export const lineEnd = 1;
/** In a stream, word w is `firstWord + w`. */
export const firstWord = 2;

/** How a posting's note says in which fields a word stands; the rest of the byte counts it in the text. */
export const inTitle = 0b1000_0000;
export const inKicker = 0b0100_0000;
export const inLabel = 0b0010_0000;
export const countMask = 0b0001_1111;

/**
 * Everything search knows of a collection, in flat arrays: about 3 KB an article of 4 KB. Articles go by their place, in order
 * of arrival; their texts are not in it.
 */
export interface SearchIndex {
	/** The article at each place; null where it was dropped. */
	readonly ids: readonly (ArticleId | null)[];
	/** What each article said when it was read: see `printOf`. */
	readonly prints: Uint32Array;
	readonly vocabulary: Vocabulary;
	/** Inverted: the articles that have a word, each with a note where. */
	readonly postings: NumberLists;
	/** In how many articles each word stands, those dropped not counted. */
	readonly articleCounts: Uint32Array;
	/** Which words hold which three letters: see `eachTrigram`. */
	readonly trigrams: NumberLists;
	/** Forward: the words of article a as varints, field by field, are `streams` from `streamOffsets[a]` up to `streamOffsets[a + 1]`. */
	readonly streams: Uint8Array;
	readonly streamOffsets: Uint32Array;
	/** Words of each text, for BM25. */
	readonly textLengths: Uint32Array;
}

export const emptyIndex: SearchIndex = {
	ids: [],
	prints: new Uint32Array(0),
	vocabulary: noWords,
	postings: emptyLists(true, 0),
	articleCounts: new Uint32Array(0),
	trigrams: emptyLists(false, trigramCount),
	streams: new Uint8Array(0),
	streamOffsets: new Uint32Array(1),
	textLengths: new Uint32Array(0),
};

/** In how many articles a word stands. */
export const articleCount = ({articleCounts}: SearchIndex, word: number): number => articleCounts[word] ?? 0;
