import {joinNeighbours} from '../query/join-neighbours.js';
import type {Clause} from '../query/query.js';
import {mergeWords} from '../words/weighted-words.js';
import {weights} from '../words/weights.js';
import type {WordReader} from '../words/word-reader.js';
import type {Engine} from './make-engine.js';
import {type Meaning, readClause, readTwoWords, readWithErrors} from './read-clause.js';
import type {Scoreboard} from './scoreboard.js';

/** Where all words together are found in fewer articles than this, likelier readings with errors are tried. */
const enough = 10;
/**
 * How errors are forgiven, step by step until something has all words: how many words fuse.js looks at for each
 * query word, and whether a word that the collection has is taken at its word.
 */
const attempts = [
	{most: 150, sparesKnown: true},
	{most: 150, sparesKnown: false},
	{most: 1200, sparesKnown: false},
] as const;

/**
 * Fills the engine's board with what the wanted clauses mean and answers it. Errors are forgiven only where the
 * clauses find too little as they stand: see `attempts`.
 */
export function understandQuery({lexicon, board, reader}: Engine, wanted: readonly Clause[], barred: Uint8Array): readonly Meaning[] {
	let meanings = withJoined(
		reader,
		wanted,
		wanted.map((clause) => readClause(lexicon, reader, clause)),
	);
	if (fillBoard(board, meanings, barred) >= enough) return meanings;
	meanings = meanings.map((meaning, at) => {
		const clause = wanted[at];
		return clause === undefined || isKnown(meaning) ? meaning : readTwoWords(lexicon, clause, meaning);
	});
	const anyKnown = meanings.some(isKnown);
	for (const {most, sparesKnown} of attempts.slice(anyKnown ? 0 : 1)) {
		meanings = meanings.map((meaning, at) => {
			const clause = wanted[at];
			return clause === undefined || (sparesKnown && isKnown(meaning)) ? meaning : readWithErrors(reader, clause, meaning, most);
		});
		if (fillBoard(board, meanings, barred) > 0) break;
	}
	return meanings;
}

/** Adds to both of two neighbours what they mean as one word. */
function withJoined(reader: WordReader, wanted: readonly Clause[], meanings: readonly Meaning[]): readonly Meaning[] {
	const joined = joinNeighbours(wanted).map(({clause, term}) => ({clause, words: reader.exactly(term)}));
	return meanings.map((meaning, at) => {
		const more = joined.filter(({clause, words}) => (clause === at || clause + 1 === at) && words.size > 0);
		return more.length === 0 ? meaning : {...meaning, words: mergeWords(meaning.words, ...more.map(({words}) => words))};
	});
}

/** The articles that any of these clauses finds as it stands. */
export function articlesWith({lexicon, board, reader}: Engine, clauses: readonly Clause[]): readonly number[] {
	const meanings = clauses.map((clause) => readClause(lexicon, reader, clause));
	fillBoard(board, meanings, new Uint8Array(0));
	return [...board.touched];
}

/** Whether the collection has just this word. */
const isKnown = ({words}: Meaning): boolean => [...words.values()].includes(weights.same);

/** Scores all articles anew; answers how many satisfy every clause. */
function fillBoard(board: Scoreboard, meanings: readonly Meaning[], barred: Uint8Array): number {
	board.clear();
	for (const [clause, meaning] of meanings.entries()) addMeaning(board, clause, meaning);
	const all = (1 << meanings.length) - 1;
	let found = 0;
	for (const article of board.touched) if (board.clauses(article) === all && barred[article] !== 1) found++;
	return found;
}

function addMeaning(board: Scoreboard, clause: number, {words, phrases}: Meaning): void {
	board.addWords(clause, words);
	for (const phrase of phrases) {
		for (const [article, count] of phrase) board.add(clause, article, board.phraseScore(phrase.size, count));
	}
}
