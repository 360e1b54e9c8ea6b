import type {Article} from '../../../model/article.js';
import type {SearchField} from '../../../model/search.js';
import type {Sounds} from './sounds.js';
import type {TrigramCounter} from './trigram-counter.js';
import type {Trigrams} from './trigrams.js';
import type {Vocabulary} from './vocabulary.js';

/** The fields of an article in the order they stand in a stream; "joined" holds hyphenated words written as one. */
export const streamFields = ['title', 'kicker', 'topic', 'outlet', 'text', 'joined'] as const satisfies readonly (SearchField | 'joined')[];

/** In a stream: the end of a field. */
export const fieldEnd = 0xff_ff_ff_ff;
/** In a stream: the end of a line within a field. */
export const lineEnd = 0xff_ff_ff_fe;

/** How a posting says in which fields a word stands; the rest of the byte counts it in the text. */
export const inTitle = 0b1000_0000;
export const inKicker = 0b0100_0000;
export const inLabel = 0b0010_0000;
export const countMask = 0b0001_1111;

/** Everything search knows of a collection, in flat arrays. Articles and words go by their place. */
export interface SearchIndex {
	readonly articles: readonly Article[];
	readonly vocabulary: Vocabulary;
	/** Letters of each key, at most 255: spares looking at the keys of words that are too short or long. */
	readonly keyLengths: Uint8Array;
	/** How each key sounds. */
	readonly sounds: Sounds;
	readonly trigrams: Trigrams;
	readonly trigramCounter: TrigramCounter;
	/** Inverted: the postings of word w are `postingOffsets[w]` up to `postingOffsets[w + 1]`. */
	readonly postingOffsets: Uint32Array;
	readonly postingArticles: Uint32Array;
	readonly postingPlaces: Uint8Array;
	/** Forward: the words of article a, field by field, are `streamOffsets[a]` up to `streamOffsets[a + 1]`. */
	readonly streamOffsets: Uint32Array;
	readonly streams: Uint32Array;
	/** Words of each text, and their mean, which BM25 wants. */
	readonly textLengths: Uint32Array;
	readonly meanLength: number;
}

/** In how many articles a word stands. */
export const articleCount = ({postingOffsets}: SearchIndex, word: number): number =>
	(postingOffsets[word + 1] ?? 0) - (postingOffsets[word] ?? 0);
