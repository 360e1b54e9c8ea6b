import type {Query} from '../query/query.js';
import type {Engine} from './engine.js';
import {type Meaning, readClause, readWithErrors} from './read-clause.js';
import type {Scoreboard} from './scoreboard.js';

/** Where all words together are found in fewer articles than this, likelier readings with errors are tried. */
const enough = 10;
/** How many words fuse.js looks at for each query word: at first, and when nothing at all was found. */
const likely = 150;
const unlikely = 1200;

/**
 * Fills the engine's board with what the wanted clauses mean and answers it. Errors are forgiven only where the
 * clauses find too little as they stand, and in a word the collection has only when there is no other way.
 */
export function understandQuery({index, board, reader}: Engine, wanted: Query, unwanted: ReadonlySet<number>): readonly Meaning[] {
	const literal = wanted.map((clause) => readClause(index, reader, clause));
	const found = fillBoard(board, literal, unwanted);
	if (found >= enough) return literal;
	const forgive = (meanings: readonly Meaning[], most: number, isSpared: (meaning: Meaning) => boolean) =>
		meanings.map((meaning, at) => {
			const clause = wanted[at];
			return clause === undefined || isSpared(meaning) ? meaning : readWithErrors(reader, clause, meaning, most);
		});
	const forgiven = forgive(literal, likely, (meaning) => found > 0 && isKnown(meaning));
	if (fillBoard(board, forgiven, unwanted) > 0) return forgiven;
	const farther = forgive(forgiven, unlikely, () => false);
	fillBoard(board, farther, unwanted);
	return farther;
}

/** The articles that any of these clauses finds as it stands. */
export function articlesWith({index, board, reader}: Engine, clauses: Query): ReadonlySet<number> {
	const meanings = clauses.map((clause) => readClause(index, reader, clause));
	fillBoard(board, meanings, new Set());
	return new Set(board.touched);
}

/** Whether the collection has just this word. */
const isKnown = ({words}: Meaning): boolean => [...words.values()].includes(1);

/** Scores all articles anew; answers how many satisfy every clause. */
function fillBoard(board: Scoreboard, meanings: readonly Meaning[], unwanted: ReadonlySet<number>): number {
	board.clear();
	for (const [clause, meaning] of meanings.entries()) addMeaning(board, clause, meaning);
	const all = (1 << meanings.length) - 1;
	return board.touched.filter((article) => board.clauses(article) === all && !unwanted.has(article)).length;
}

function addMeaning(board: Scoreboard, clause: number, {words, phrases}: Meaning): void {
	board.addWords(clause, words);
	for (const phrase of phrases) {
		for (const [article, count] of phrase) board.add(clause, article, board.rarity(phrase.size) * (1 + Math.log(count)));
	}
}
