import {roomForStream} from '../index/read-stream.js';
import {type Scratch, scratchFor} from '../index/scratch.js';
import type {SearchIndex} from '../index/search-index.js';
import {Sounds} from './sounds.js';
import {TrigramCounter} from './trigram-counter.js';
import {WordCollector} from './word-collector.js';

/** An index and what is used again and again to look words up in it. */
export interface Lexicon {
	readonly index: SearchIndex;
	/** How each key sounds. */
	readonly sounds: Sounds;
	readonly trigramCounter: TrigramCounter;
	readonly collector: WordCollector;
	/** Room for a list, and for the words of an article. */
	readonly scratch: Scratch;
	readonly codes: Uint32Array;
}

export function makeLexicon(index: SearchIndex): Lexicon {
	const scratch = scratchFor(index.trigrams, index.postings);
	return {
		index,
		scratch,
		codes: roomForStream(index),
		sounds: new Sounds(index.vocabulary),
		trigramCounter: new TrigramCounter(index, scratch),
		collector: new WordCollector(index.articleCounts),
	};
}
