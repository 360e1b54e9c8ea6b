import type {SearchIndex} from '../index/search-index.js';
import type {Query} from '../query/query.js';
import type {WordReader} from '../words/word-reader.js';
import {closeness} from './closeness.js';
import {countBits} from './count-bits.js';
import {type ClausesByWord, clausesByWord, findPlaces, type Place} from './find-places.js';
import {type Meaning, readClause, readWithErrors} from './read-clause.js';
import type {Scoreboard} from './scoreboard.js';

/** An article that a query finds: its place in the index, its score, and where the query's words stand in it. */
export interface Ranked {
	readonly article: number;
	readonly score: number;
	readonly places: readonly Place[];
}

/** An index and what is used again and again to question it. */
export interface Engine {
	readonly index: SearchIndex;
	readonly board: Scoreboard;
	readonly reader: WordReader;
}

/** Where all words together are found in fewer articles than this, likelier readings with errors are tried. */
const enough = 10;
/** How many words fuse.js looks at for each query word: at first, and when nothing at all was found. */
const likely = 150;
const unlikely = 1200;
/** How many of the best are looked at for how close together their words stand. */
const reread = 30;
/** An article with this share of the query's words keeps the square of it of its score: all words first, nearly always. */
const coverageExponent = 2;

/** The articles a query finds, best first, at most `limit`. The board is cleared before use. */
export function rankArticles(engine: Engine, query: Query, limit: number): Ranked[] {
	const {index, board} = engine;
	const wanted = query.filter((clause) => clause.wanted);
	const unwanted = articlesOf(
		engine,
		query.filter((clause) => !clause.wanted),
	);
	if (wanted.length === 0) return withoutWords(index, unwanted, limit);
	const meanings = understand(engine, wanted, unwanted);
	const byWord = clausesByWord(meanings);
	return best(board, wanted.length, unwanted, Math.max(limit, reread))
		.map((ranked, rank) => (rank < reread || rank < limit ? look(index, board, ranked, byWord) : {...ranked, places: []}))
		.sort((a, b) => b.score - a.score)
		.slice(0, limit);
}

/** Fills the board with what the clauses mean; with errors forgiven where they find too little as they stand. */
function understand({index, board, reader}: Engine, wanted: Query, unwanted: ReadonlySet<number>): readonly Meaning[] {
	const literal = wanted.map((clause) => readClause(index, reader, clause));
	const found = fill(board, literal, unwanted);
	if (found >= enough) return literal;
	const isKnown = (at: number) => found > 0 && [...(literal[at]?.words.values() ?? [])].includes(1);
	const forgiven = wanted.map((clause, at) => {
		const meaning = literal[at] ?? {words: new Map(), phrases: []};
		return isKnown(at) ? meaning : readWithErrors(reader, clause, meaning, likely);
	});
	if (fill(board, forgiven, unwanted) > 0) return forgiven;
	const farther = wanted.map((clause, at) => readWithErrors(reader, clause, forgiven[at] ?? {words: new Map(), phrases: []}, unlikely));
	fill(board, farther, unwanted);
	return farther;
}

/** Scores all articles anew; answers how many satisfy every clause. */
function fill(board: Scoreboard, meanings: readonly Meaning[], unwanted: ReadonlySet<number>): number {
	board.clear();
	meanings.forEach(({words, phrases}, clause) => {
		board.addWords(clause, words);
		for (const phrase of phrases)
			for (const [article, count] of phrase) board.add(clause, article, board.rarity(phrase.size) * (1 + Math.log(count)));
	});
	const all = (1 << meanings.length) - 1;
	return board.touched.filter((article) => board.clauses(article) === all && !unwanted.has(article)).length;
}

function articlesOf({index, board, reader}: Engine, unwanted: Query): ReadonlySet<number> {
	if (unwanted.length === 0) return new Set();
	fill(
		board,
		unwanted.map((clause) => readClause(index, reader, clause)),
		new Set(),
	);
	return new Set(board.touched);
}

/** A query that only says what is unwanted: everything else, in the order given. */
const withoutWords = ({articles}: SearchIndex, unwanted: ReadonlySet<number>, limit: number): Ranked[] =>
	unwanted.size === 0
		? []
		: Array.from(articles.keys())
				.filter((article) => !unwanted.has(article))
				.slice(0, limit)
				.map((article) => ({article, score: 0, places: []}));

/** The `count` articles with the highest score, an article that misses words pushed back. */
function best(board: Scoreboard, clauses: number, unwanted: ReadonlySet<number>, count: number): Omit<Ranked, 'places'>[] {
	const top: Omit<Ranked, 'places'>[] = [];
	let least = 0;
	for (const article of board.touched) {
		const score = board.score(article) * (countBits(board.clauses(article)) / clauses) ** coverageExponent;
		if ((top.length >= count && score <= least) || unwanted.has(article)) continue;
		const place = top.findIndex((other) => other.score < score);
		top.splice(place < 0 ? top.length : place, 0, {article, score});
		if (top.length > count) top.pop();
		least = top.at(-1)?.score ?? 0;
	}
	return top;
}

function look(index: SearchIndex, board: Scoreboard, {article, score}: Omit<Ranked, 'places'>, byWord: ClausesByWord): Ranked {
	const places = findPlaces(index, article, byWord);
	const clauses = board.clauses(article);
	const several = (clauses & (clauses - 1)) !== 0;
	return {article, score: several ? score * closeness(places, clauses) : score, places};
}
