export type ProblemKind =
	| 'missing'
	| 'unreadable'
	| 'empty'
	| 'binary'
	| 'tooLarge'
	| 'tooSlow'
	| 'damaged'
	| 'cutOff'
	| 'notFetched'
	| 'badRecord'
	| 'noArticle'
	| 'unsupported';

/** An expected failure: shown once, as one line that names the source and the remedy; the run goes on. */
export interface Problem {
	/** Path, URL, "-" for standard input, or "feed.ndjson:12". */
	readonly source: string;
	readonly kind: ProblemKind;
	/** What is wrong and what to do, in one line, without the source's name. */
	readonly message: string;
}
