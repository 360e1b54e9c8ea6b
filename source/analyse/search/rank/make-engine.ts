import type {SearchIndex} from '../index/search-index.js';
import {WordReader} from '../words/word-reader.js';
import {PlaceFinder} from './place-finder.js';
import {Scoreboard} from './scoreboard.js';

/** An index and what is used again and again to question it. */
export interface Engine {
	readonly index: SearchIndex;
	readonly board: Scoreboard;
	readonly reader: WordReader;
	readonly finder: PlaceFinder;
}

/** Sets up what questions to an index need. */
export const makeEngine = (index: SearchIndex): Engine => ({
	index,
	board: new Scoreboard(index),
	reader: new WordReader(index),
	finder: new PlaceFinder(index),
});
