/** How much of a source is taken in. */
export interface Limits {
	/** Bytes of one article, be it a file or a line of records. The longest press pages have 5 MB, most of it script. */
	readonly articleBytes: number;
	/** Lines or elements of one article. The longest press pages have a tenth of it. */
	readonly articleParts: number;
	/** Bytes looked at to tell a format and whether it is text at all. */
	readonly headBytes: number;
	/** Bytes one packed byte may become. Pages pack to a tenth, logs of one line to a hundredth, a bomb to a thousandth. */
	readonly mostUnpacked: number;
	/** Milliseconds in which a document must be parsed, and an article cleaned; the largest take five seconds. */
	readonly time: number;
}

const megabyte = 1_000_000;

export const limits: Limits = {articleBytes: 20 * megabyte, articleParts: 150_000, headBytes: 64 * 1024, mostUnpacked: 250, time: 20_000};

/** A number of bytes for people: "50 MB". */
export const inMegabytes = (bytes: number): string => `${Math.round(bytes / megabyte)} MB`;
