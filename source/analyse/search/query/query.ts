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

/** What an article must be, or with ! must not be, whatever its words. */
export type Filter = {readonly wanted: boolean} & (
	| {readonly kind: 'topic' | 'outlet'; readonly keys: readonly string[]}
	/** Days from `from` to `to`, both included, ISO; null: open. */
	| {readonly kind: 'date'; readonly from: string | null; readonly to: string | null}
	| {readonly kind: 'mark'; readonly mark: 'read' | 'starred'; readonly is: boolean}
	| {readonly kind: 'story'; readonly story: string}
);

/** All clauses are asked for together, in any order, among the articles that pass all filters. */
export interface Query {
	readonly clauses: readonly Clause[];
	readonly filters: readonly Filter[];
}
