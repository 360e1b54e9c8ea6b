import {joinNeighbours} from '../query/join-neighbours.js';
import type {Clause} from '../query/query.js';
import type {Effort} from '../words/misspelt-word.js';
import {weights} from '../words/weights.js';
import type {Engine} from './make-engine.js';
import {type Meaning, readClause, readTwoWords, readWithErrors} from './read-clause.js';
import type {Scoreboard} from './scoreboard.js';

/** Where all words together are found in fewer articles than this, likelier readings with errors are tried. */
const enough = 10;
/** Fewer letters of a word still being typed do not tell which it will be. */
const shortestTelling = 3;
/**
 * How errors are forgiven, step by step until something has all words: how hard it is looked for what
 * each query word may mean, and whether a word that the collection has is taken at its word.
 */
const attempts: readonly {readonly effort: Effort; readonly sparesKnown: boolean}[] = [
	{effort: 'likeliest', sparesKnown: true},
	{effort: 'likeliest', sparesKnown: false},
	{effort: 'all', sparesKnown: false},
];

/**
 * Fills the engine's board with what the wanted clauses mean and answers it. Errors are forgiven only where the
 * clauses find too little as they stand: see `attempts`.
 */
export function understandQuery(engine: Engine, wanted: readonly Clause[], barred: Uint8Array): readonly Meaning[] {
	const change = (
		meanings: readonly Meaning[],
		spares: (meaning: Meaning) => boolean,
		read: (clause: Clause, meaning: Meaning) => Meaning,
	) =>
		meanings.map((meaning, at) => {
			const clause = wanted[at];
			return clause === undefined || spares(meaning) ? meaning : read(clause, meaning);
		});
	let meanings = withJoined(
		engine,
		wanted,
		wanted.map((clause) => readClause(engine, clause)),
	);
	const needed = wanted.reduce((bits, clause, at) => (isJustBegun(clause) ? bits : bits | (1 << at)), 0);
	if (fillBoard(engine.board, meanings, needed, barred) >= enough) return meanings;
	meanings = change(meanings, isKnown, (clause, meaning) => readTwoWords(engine, clause, meaning));
	const anyKnown = meanings.some(isKnown);
	for (const {effort, sparesKnown} of attempts.slice(anyKnown ? 0 : 1)) {
		const spares = (meaning: Meaning) => sparesKnown && isKnown(meaning);
		meanings = change(meanings, spares, (clause, meaning) => readWithErrors(engine, clause, meaning, effort));
		if (fillBoard(engine.board, meanings, needed, barred) > 0) break;
	}
	return meanings;
}

/** Adds to both of two neighbours what they mean as one word. */
function withJoined({lexicon, reader}: Engine, wanted: readonly Clause[], meanings: readonly Meaning[]): readonly Meaning[] {
	const joined = joinNeighbours(wanted).map(({clause, term}) => ({clause, known: reader.exactly(term)}));
	return meanings.map((meaning, at) => {
		const more = joined.filter(({clause, known}) => (clause === at || clause + 1 === at) && known.words.length > 0);
		return more.length === 0 ? meaning : {...meaning, words: lexicon.collector.merge([meaning.words, ...more.map(({known}) => known)])};
	});
}

/** Whether the collection has just this word. */
const isKnown = ({words}: Meaning): boolean => words.weights.includes(weights.same);

/** Whether it is a word of which the reader has typed a letter or two: that it is missing says nothing of the others yet. */
const isJustBegun = ({anyOf}: Clause): boolean =>
	anyOf.every((term) => term.kind === 'fuzzy' && term.open && term.key.length < shortestTelling);

/** Scores all articles but those barred anew; answers how many satisfy every needed clause (bits). */
function fillBoard(board: Scoreboard, meanings: readonly Meaning[], needed: number, barred: Uint8Array): number {
	board.begin(needed, barred);
	for (const [clause, meaning] of meanings.entries()) addMeaning(board, clause, meaning);
	return board.withAll;
}

function addMeaning(board: Scoreboard, clause: number, {words, phrases}: Meaning): void {
	board.addWords(clause, words);
	for (const phrase of phrases) {
		for (const [article, count] of phrase) board.add(clause, article, board.phraseScore(phrase.size, count));
	}
}
