import type {Span} from '../../model/span.js';

/** A stretch of a text that leads to the web. */
export interface WebAddress extends Span {
	readonly url: string;
}

/** The web addresses that are written out in a text. */
export const webAddresses = (text: string): readonly WebAddress[] =>
	[...text.matchAll(address)].map(({0: found, index}) => {
		const url = found.replace(trailing, '');
		return {start: index, end: index + url.length, url};
	});

const address = /https?:\/\/[^\s<>"„“”»«‚‘’]+/giu;

/** What ends a sentence or closes a bracket belongs to the text, not to the address. */
const trailing = /[.,;:!?)\]}…'*_]+$/u;
