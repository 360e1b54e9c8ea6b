import type {Query} from '../query/query.js';
import {closeness} from './closeness.js';
import {countBits} from './count-bits.js';
import type {Engine} from './make-engine.js';
import type {Meaning} from './read-clause.js';
import {understandQuery} from './understand-query.js';

/** An article that a query finds, by its place in the index, and its score: the sum of its words' times the two factors. */
export interface Ranked {
	readonly article: number;
	readonly score: number;
	/** The clauses that it satisfies, as bits. */
	readonly clauses: number;
	/** Below 1 where it misses words of the query. */
	readonly coverage: number;
	/** Above 1 where the words stand close together. */
	readonly closeness: number;
}

/** What a query found, best first, and how its wanted clauses were understood. */
export interface Ranking {
	readonly ranked: readonly Ranked[];
	readonly meanings: readonly Meaning[];
}

/** How many of the best are looked at for how close together their words stand. */
const reread = 30;
/** A hit with less than this share of the best one's score has a word or two by chance. */
const leastShare = 0.05;
/** An article with this share of the query's words keeps the square of it of its score: all words first, nearly always. */
const coverageExponent = 2;

/**
 * The articles a query finds among those not barred, best first, at most `limit`. Afterwards the engine's board has what the words
 * gave each article.
 */
export function rankArticles(engine: Engine, query: Query, barred: Uint8Array, limit: number): Ranking {
	const wanted = query.clauses.filter((clause) => clause.wanted);
	const meanings = understandQuery(engine, wanted, barred);
	if (wanted.length === 0) return {meanings, ranked: isEmpty(query) ? [] : allBut(barred, limit)};
	const top = best(engine, wanted.length, Math.max(limit, reread));
	const sorted = (wanted.length === 1 ? top : withCloseness(engine, meanings, top)).toSorted((a, b) => b.score - a.score).slice(0, limit);
	return {meanings, ranked: sorted.filter(({score}) => score >= (sorted[0]?.score ?? 0) * leastShare)};
}

const isEmpty = ({clauses, filters}: Query): boolean => clauses.length === 0 && filters.length === 0;

/** For a query that only says what else to find: everything, in the order given. */
function allBut(barred: Uint8Array, limit: number): Ranked[] {
	const ranked: Ranked[] = [];
	for (let article = 0; article < barred.length && ranked.length < limit; article++) {
		if (barred[article] === 0) ranked.push({article, score: 0, clauses: 0, coverage: 1, closeness: 1});
	}
	return ranked;
}

/** The `count` articles with the highest score, an article that misses words pushed back. */
function best({board}: Engine, clauses: number, count: number): Ranked[] {
	const coverages = Float32Array.from({length: 1 << clauses}, (_, satisfied) => (countBits(satisfied) / clauses) ** coverageExponent);
	const top: Ranked[] = [];
	let least = 0;
	for (const article of board.touched) {
		const total = board.score(article);
		if (top.length >= count && total <= least) continue;
		const satisfied = board.clauses(article);
		const coverage = coverages[satisfied] ?? 0;
		const score = total * coverage;
		if (top.length >= count && score <= least) continue;
		const place = top.findIndex((other) => other.score < score);
		top.splice(place < 0 ? top.length : place, 0, {article, score, clauses: satisfied, coverage, closeness: 1});
		if (top.length > count) top.pop();
		least = top.at(-1)?.score ?? 0;
	}
	return top;
}

/** The best with what their words gain by standing close together. */
function withCloseness({finder}: Engine, meanings: readonly Meaning[], top: readonly Ranked[]): Ranked[] {
	finder.look(meanings);
	return top.map((ranked, rank) => {
		if (rank >= reread || countBits(ranked.clauses) < 2) return ranked;
		const factor = closeness(finder.places(ranked.article), ranked.clauses);
		return {...ranked, score: ranked.score * factor, closeness: factor};
	});
}
