import type {Clause, Term} from './query.js';

/** What two words of a query are as one ("super pac": "superpac"), with the place of the first of the two clauses. */
export interface JoinedTerm {
	readonly clause: number;
	readonly term: Extract<Term, {kind: 'fuzzy'}>;
}

/** Each two wanted words of a query that follow each other, as one word: a reader may not know that they are written so. */
export function joinNeighbours(clauses: readonly Clause[]): JoinedTerm[] {
	return clauses.flatMap((clause, at): JoinedTerm[] => {
		const [first, second] = [plainWord(clause), plainWord(clauses[at + 1])];
		if (!(first && second)) return [];
		return [{clause: at, term: {kind: 'fuzzy', key: first.key + second.key, word: first.word + second.word, open: second.open}}];
	});
}

function plainWord(clause: Clause | undefined): JoinedTerm['term'] | undefined {
	const [term, alternative] = clause?.anyOf ?? [];
	return clause?.wanted && alternative === undefined && term?.kind === 'fuzzy' ? term : undefined;
}
