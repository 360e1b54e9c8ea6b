/** A stretch of text by UTF-16 code units, end excluded. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A stretch of an article's text together with its words. */
export interface TextSpan extends Span {
	readonly text: string;
}
