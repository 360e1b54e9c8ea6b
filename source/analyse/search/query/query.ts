/** One thing a reader asks for. Keys are folded (`foldKey`). */
export type Term =
	/** A word: found also inside compounds, inflected, and with typing errors. `open`: still being typed. */
	| {readonly kind: 'fuzzy'; readonly key: string; readonly word: string; readonly open: boolean}
	/** 'exact: anywhere in a word, but without an error. */
	| {readonly kind: 'exact'; readonly key: string}
	/** ^start */
	| {readonly kind: 'prefix'; readonly key: string}
	/** end$ */
	| {readonly kind: 'suffix'; readonly key: string}
	/** ^whole$ */
	| {readonly kind: 'whole'; readonly key: string}
	/** "words in this order"; the last may be a beginning when the closing quote is not typed yet. */
	| {readonly kind: 'phrase'; readonly keys: readonly [string, ...string[]]; readonly open: boolean};

/** Alternatives (a | b), wanted or unwanted (!a). */
export interface Clause {
	readonly anyOf: readonly [Term, ...Term[]];
	readonly wanted: boolean;
}

/** All clauses are asked for together, in any order. */
export type Query = readonly Clause[];
