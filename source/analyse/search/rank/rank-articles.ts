import type {Query} from '../query/query.js';
import {closeness} from './closeness.js';
import {countBits} from './count-bits.js';
import type {Engine} from './make-engine.js';
import type {Scoreboard} from './scoreboard.js';
import {articlesWith, understandQuery} from './understand-query.js';

/** An article that a query finds, by its place in the index, and its score. */
export interface Ranked {
	readonly article: number;
	readonly score: number;
}

/** How many of the best are looked at for how close together their words stand. */
const reread = 30;
/** A hit with less than this share of the best one's score has a word or two by chance. */
const leastShare = 0.05;
/** An article with this share of the query's words keeps the square of it of its score: all words first, nearly always. */
const coverageExponent = 2;

/** The articles a query finds, best first, at most `limit`. Afterwards the engine's finder knows where the words stand. */
export function rankArticles(engine: Engine, query: Query, limit: number): Ranked[] {
	const {board, finder} = engine;
	const wanted = query.filter((clause) => clause.wanted);
	const unwanted = articlesWith(
		engine,
		query.filter((clause) => !clause.wanted),
	);
	finder.look(understandQuery(engine, wanted, unwanted));
	if (wanted.length === 0) return query.length === 0 ? [] : allBut(engine, unwanted, limit);
	const top = best(board, wanted.length, unwanted, Math.max(limit, reread));
	const close = wanted.length === 1 ? top : top.map((ranked, rank) => (rank < reread ? withCloseness(engine, ranked) : ranked));
	const sorted = close.sort((a, b) => b.score - a.score).slice(0, limit);
	return sorted.filter(({score}) => score >= (sorted[0]?.score ?? 0) * leastShare);
}

/** For a query that only says what is unwanted: everything else, in the order given. */
const allBut = ({articles}: Engine, unwanted: ReadonlySet<number>, limit: number): Ranked[] =>
	Array.from(articles.keys())
		.filter((article) => !unwanted.has(article))
		.slice(0, limit)
		.map((article) => ({article, score: 0}));

/** The `count` articles with the highest score, an article that misses words pushed back. */
function best(board: Scoreboard, clauses: number, unwanted: ReadonlySet<number>, count: number): Ranked[] {
	const top: Ranked[] = [];
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

function withCloseness({board, finder}: Engine, {article, score}: Ranked): Ranked {
	const clauses = board.clauses(article);
	return countBits(clauses) < 2 ? {article, score} : {article, score: score * closeness(finder.places(article), clauses)};
}
