/** What a stretch of printed text is, never how it looks; each form of output gives the tones its own look. */
export type Tone =
	| 'text'
	| 'strong'
	| 'muted'
	| 'kicker'
	| 'headline'
	| 'topic'
	| 'heading'
	| 'quote'
	| 'cite'
	| 'match'
	| 'removed'
	| 'same'
	| 'related'
	| 'differs'
	| 'only'
	| 'figure';

export interface Span {
	readonly text: string;
	readonly tone: Tone;
}

export type Spans = readonly Span[];

/** A column of a table. */
export interface Column {
	readonly head: string;
	readonly align: 'left' | 'right';
	/** "fixed": as wide as its widest cell. "cut" and "wrap": narrower where there is no room, and what is too long is cut or wrapped. */
	readonly fit: 'fixed' | 'cut' | 'wrap';
	/** Windows narrower than this do without the column. */
	readonly from?: number;
}

export type Columns = readonly Column[];

/** A piece of a printed page, unaware of any width. */
export type Part = PartKind & {
	/** Follows the part before it without a blank line. */
	readonly tight?: boolean;
};

type PartKind =
	| {readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly spans: Spans}
	| {readonly kind: 'paragraph'; readonly spans: Spans}
	/** Hangs behind its marker ("•", "[1]"), or is but indented if that is "". */
	| {readonly kind: 'item'; readonly marker: string; readonly spans: Spans}
	/** Lines that keep their breaks. */
	| {readonly kind: 'verbatim'; readonly lines: readonly string[]}
	/** Tables with the very same columns stand in line with each other. */
	| {readonly kind: 'table'; readonly columns: Columns; readonly rows: readonly (readonly Spans[])[]; readonly showsHead: boolean}
	/** Two texts beside each other, `mark` saying how they relate. */
	| {readonly kind: 'sides'; readonly mark: string; readonly tone: Tone; readonly left: Spans | null; readonly right: Spans | null}
	| {readonly kind: 'rule'};

/** A page to be printed in any form. `language` is the one most of it is in, ISO 639-1: an article's, else the interface's. */
export interface Document {
	readonly title: string;
	readonly language: string;
	readonly parts: readonly Part[];
}
