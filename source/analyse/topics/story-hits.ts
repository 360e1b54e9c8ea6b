import {entryOf, type HitTable} from './hit-table.js';
import type {Entry} from './lexicon.js';

/** An entry of the taxonomy in a story, and how often it stands there, places at the top counting more. */
export interface Hit {
	readonly entry: Entry;
	readonly times: number;
}

/** A function that gives the words of the taxonomy in a story, its tellings (rows of the table) taken together: what each says counts with its part. */
export function storyHits({rows, words}: HitTable): (tellings: readonly number[]) => Hit[] {
	const entries: (Entry | undefined)[] = [];
	return (tellings) => {
		const times = new Map<Entry, number>();
		for (const row of tellings) {
			for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at++) {
				const word = rows.terms[at] as number;
				entries[word] ??= entryOf(words.termOf(word));
				const entry = entries[word];
				if (entry) times.set(entry, (times.get(entry) ?? 0) + (rows.counts[at] as number) / tellings.length);
			}
		}
		return Array.from(times, ([entry, count]) => ({entry, times: count}));
	};
}
