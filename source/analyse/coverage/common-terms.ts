import type {DayIndex} from './day-index.js';

/** Terms in more articles of some few days than this find no neighbours: they cost most and tell least, and the work stays linear. */
const mostArticles = 200;

/** 1 by the number of each term that is too common at its most frequent time, else 0; a term beyond its end is not. */
export function commonTerms({undated, firstNear, postings: {starts, ranks}}: DayIndex): Uint8Array {
	const common = new Uint8Array(starts.length - 1);
	for (let term = 0; term < common.length; term++) {
		const [start, end] = [starts[term] as number, starts[term + 1] as number];
		if (end - start <= mostArticles) continue;
		let dated = start;
		while (dated < end && (ranks[dated] as number) < undated) dated++;
		// Those without a day are of every time.
		let most = dated - start;
		for (let at = dated, from = dated; at < end; at++) {
			const first = firstNear[ranks[at] as number] as number;
			while ((ranks[from] as number) < first) from++;
			most = Math.max(most, dated - start + at + 1 - from);
		}
		common[term] = Number(most > mostArticles);
	}
	return common;
}
