import {disclaimerCues, offerCues, promotionCues, sceneCues} from './cues.js';
import {furniture} from './furniture.js';
import {likelyReasons} from './likely-reasons.js';
import {phraseSieve} from './phrase-sieve.js';
import {readerCalls} from './reader-calls.js';

/** The phrases of the book that may stand in a line, by their places in it, ascending. */
export type Wordings = readonly number[];

/** The tables that are asked about every line. */
const tables = [
	...[...furniture, ...offerCues, ...promotionCues, ...disclaimerCues, ...sceneCues, ...readerCalls].map(({phrases}) => phrases),
	...likelyReasons.flatMap(({wording}) => (wording instanceof RegExp ? [] : [wording])),
];
const starts = new Map<readonly string[], number>();
let size = 0;
for (const phrases of tables) {
	starts.set(phrases, size);
	size += phrases.length;
}

/** One pass over a lower-case line for all tables at once. */
export const wordingsIn: (lower: string) => Wordings = phraseSieve(tables.flat().map((phrase) => phrase.replace(/^…/u, '')));

const none: Wordings = [];

/** Those of a line's wordings that belong to one table of the book, by their places in the table. */
export function wordingsOf(phrases: readonly string[]): (wordings: Wordings) => Wordings {
	const start = starts.get(phrases) ?? size;
	const end = start + phrases.length;
	return (wordings) => {
		// Most lines have wordings of one table or two, and each table asks: no list is made for nothing.
		let own: number[] | null = null;
		for (const place of wordings) {
			if (place >= end) break;
			if (place < start) continue;
			own ??= [];
			own.push(place - start);
		}
		return own ?? none;
	};
}
