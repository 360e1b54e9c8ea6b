import type {Searchable} from '../../../model/search.js';
import type {SearchIndex} from '../index/search-index.js';
import {type Lexicon, makeLexicon} from '../words/lexicon.js';
import {WordReader} from '../words/word-reader.js';
import {PlaceFinder} from './place-finder.js';
import type {readApart} from './read-apart.js';
import {Scoreboard} from './scoreboard.js';

/** An index, its articles, and what is used again and again to question it. */
export interface Engine {
	readonly lexicon: Lexicon;
	/** The article at each place of the index; undefined where it is gone. */
	readonly articles: readonly (Searchable | undefined)[];
	/** 1 at each place whose article is gone. */
	readonly gone: Uint8Array;
	readonly board: Scoreboard;
	readonly reader: WordReader;
	readonly finder: PlaceFinder;
	/** What was found out about terms by `readApart`. */
	readonly apart: Map<string, ReturnType<typeof readApart>>;
}

/** Sets up what questions to an index need. Articles are looked up by id; those not given are gone. */
export function makeEngine(index: SearchIndex, articles: readonly Searchable[]): Engine {
	const byId = new Map(articles.map((article) => [article.id, article]));
	const lexicon = makeLexicon(index);
	const kept = index.ids.map((id) => (id === null ? undefined : byId.get(id)));
	return {
		lexicon,
		articles: kept,
		gone: Uint8Array.from(kept, (article) => (article ? 0 : 1)),
		board: new Scoreboard(index),
		reader: new WordReader(lexicon),
		finder: new PlaceFinder(lexicon),
		apart: new Map(),
	};
}
