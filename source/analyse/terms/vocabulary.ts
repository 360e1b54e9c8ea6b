/** Terms as small numbers, so that an article's terms are arrays of numbers and not of strings. */
export interface Vocabulary {
	/** The number of a term; a new one for a term not seen before. */
	idOf(term: string): number;
	termOf(id: number): string;
	/** Letters of a term. */
	lengthOf(id: number): number;
	readonly size: number;
	/** All terms in the order of their numbers, a line each. */
	terms(): string;
}

/** An empty vocabulary. Numbers are given in order of appearance, from 0. */
export const createVocabulary = (): Vocabulary => vocabularyOf([]);

/** The vocabulary that gave these `terms()`. */
export const restoreVocabulary = (terms: string): Vocabulary => vocabularyOf(terms === '' ? [] : terms.split('\n'));

function vocabularyOf(terms: string[]): Vocabulary {
	const ids = new Map(terms.map((term, id) => [term, id]));
	return {
		idOf(term) {
			const known = ids.get(term);
			if (known !== undefined) return known;
			ids.set(term, terms.length);
			return terms.push(term) - 1;
		},
		termOf: (id) => terms[id] ?? '',
		lengthOf: (id) => terms[id]?.length ?? 0,
		get size() {
			return terms.length;
		},
		terms: () => terms.join('\n'),
	};
}
