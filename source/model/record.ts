/**
 * One article as it came, before cleaning: a line of NDJSON, a file or standard input.
 * `text` is plain text, `html` a page; one of them is there. What is not known is left out or null.
 */
export interface ArticleRecord {
	readonly id?: string | null;
	readonly text?: string | null;
	readonly html?: string | null;
	readonly title?: string | null;
	readonly url?: string | null;
	readonly outlet?: string | null;
	readonly byline?: string | null;
	/** ISO 8601, a date or a date with time. */
	readonly published?: string | null;
	readonly language?: string | null;
	/** The caller's own heading for it, where it has one. */
	readonly topic?: string | null;
	/** Articles with the same value tell the same story, whatever they look like. */
	readonly story?: string | null;
	/** Path or URL it was read from. */
	readonly source?: string | null;
}
