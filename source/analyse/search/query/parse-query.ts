import {foldKey} from '../text/fold-key.js';
import {wordsOf} from '../text/words-of.js';
import type {Clause, Filter, Query, Term} from './query.js';
import {readFilter} from './read-filter.js';

/** More clauses than a reader types; a pasted page is cut here. */
const mostClauses = 12;

/**
 * Reads a query as fzf does: `word 'exact ^prefix suffix$ !not a | b "quoted phrase"`, with filters `topic: outlet: date: is: story:`
 * between (see `readFilter`). Nothing is a mistake: a sign without a word is left out, an open quotation mark closes at the end,
 * and what is no filter is searched for by its words. `today`: an ISO day, for filters that name it.
 */
export function parseQuery(text: string, today: string | null = null): Query {
	const clauses: Clause[] = [];
	const filters: Filter[] = [];
	let alternative = false;
	for (const piece of pieces(text)) {
		const filter = piece.name === null ? undefined : readFilter(piece.name, piece.value, !piece.not, today);
		if (filter) filters.push(filter);
		const read = filter ? [] : readPiece(piece);
		for (const [at, clause] of read.entries()) addClause(clauses, clause, alternative && at === 0);
		alternative = piece.text === '|' || (alternative && read.length === 0);
	}
	return {clauses: clauses.slice(0, mostClauses), filters};
}

function addClause(clauses: Clause[], clause: Clause, isAlternative: boolean): void {
	const last = clauses.at(-1);
	if (isAlternative && last?.wanted && clause.wanted) clauses[clauses.length - 1] = {...last, anyOf: [...last.anyOf, ...clause.anyOf]};
	else clauses.push(clause);
}

interface Piece {
	readonly text: string;
	readonly not: boolean;
	readonly quoted: boolean;
	/** Nothing follows it, not even a blank or a closing quotation mark. */
	readonly open: boolean;
	/** What stands before and after its colon, if that may be a filter. */
	readonly name: string | null;
	readonly value: string;
}

/** Blank-separated pieces, a quotation as one; German and typographic quotation marks count too. */
function pieces(text: string): Piece[] {
	return Array.from(text.matchAll(/(!?)(?:(\p{L}+):)?["„“”]([^"“”]*)(["“”]?)|[^\s|"„“”]+|\|/gu), (found) => {
		const [all, not = '', name = null, quoted, closing] = found;
		const atEnd = found.index + all.length === text.length;
		if (quoted !== undefined) return {text: quoted, not: not === '!', quoted: true, open: atEnd && closing === '', name, value: quoted};
		const [, plainName = null, value = ''] = /^!?(\p{L}+):(.*)$/u.exec(all) ?? [];
		return {text: all, not: all.startsWith('!'), quoted: false, open: atEnd, name: plainName, value};
	});
}

function readPiece({text, not, quoted, open}: Piece): Clause[] {
	const words = wordsOf(text);
	if (quoted) return clauses([phrase(words, open)], !not);
	const bare = not ? text.slice(1) : text;
	if (not || bare.startsWith("'")) return clauses([strict(bare, words) ?? literal(words)], !not);
	const sharp = strict(bare, words);
	if (sharp) return clauses([sharp], true);
	return words.flatMap((word, at) => clauses([{kind: 'fuzzy', word, key: foldKey(word), open: open && at === words.length - 1}], true));
}

const clauses = (terms: readonly (Term | undefined)[], wanted: boolean): Clause[] =>
	terms.flatMap((term) => (term ? [{anyOf: [term] as const, wanted}] : []));

/** ^start, end$ and ^whole$ of one word. */
function strict(text: string, words: readonly string[]): Term | undefined {
	const [word, more] = words;
	const atStart = text.startsWith('^');
	const atEnd = text.endsWith('$');
	if (word === undefined || more !== undefined || !(atStart || atEnd)) return undefined;
	if (atStart && atEnd) return {kind: 'whole', key: foldKey(word)};
	return {kind: atStart ? 'prefix' : 'suffix', key: foldKey(word)};
}

/** The words just as they stand: one anywhere in a word, several as a phrase. */
function literal(words: readonly string[]): Term | undefined {
	const [word] = words;
	return words.length === 1 && word !== undefined ? {kind: 'exact', key: foldKey(word)} : phrase(words, false);
}

function phrase(words: readonly string[], open: boolean): Term | undefined {
	const [first, ...rest] = words.map(foldKey);
	return first === undefined ? undefined : {kind: 'phrase', keys: [first, ...rest], open};
}
