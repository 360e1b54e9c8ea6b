/** How politely and how patiently the web is asked. Times in milliseconds. */
export interface WebLimits {
	/** Until an answer begins. Slow sites take five seconds on a bad day. */
	readonly headTime: number;
	/** Until it has ended. */
	readonly wholeTime: number;
	/** Bytes of an answer once unpacked: those of one article. */
	readonly bytes: number;
	/** Real sites send on two or three times: http to https to www. */
	readonly redirects: number;
	/** Times a request is made in all where what went wrong may pass. */
	readonly tries: number;
	/** Wait before the second try; it doubles each time. */
	readonly pause: number;
	/** The longest wait a server may ask for; beyond it the source is left for another day. */
	readonly longestPause: number;
	/** Requests at once; of one host never more than one. */
	readonly requests: number;
	/** Pages of its entries fetched for one feed in one go. */
	readonly pages: number;
}

export const webLimits: WebLimits = {
	headTime: 15_000,
	wholeTime: 60_000,
	bytes: 20_000_000,
	redirects: 5,
	tries: 3,
	pause: 1000,
	longestPause: 30_000,
	requests: 4,
	pages: 50,
};
