import {entryOf, type HitTable} from './hit-table.js';
import type {Entry} from './lexicon.js';

/** The words of the taxonomy in stories, by their entries' numbers. */
export interface StoryHits {
	readonly entries: readonly Entry[];
	/**
	 * Visits the entries that a story (its tellings' rows of the table) has and how often each stands there, places at the top counting
	 * more; tellings are taken together: what each says counts with its part.
	 */
	each(tellings: readonly number[], visit: (entry: number, times: number) => void): void;
}

/** The hits of stories; nothing is held of one once it is visited, since 100,000 have ten million. */
export function storyHits({rows, words}: HitTable): StoryHits {
	const {entries, entryAt} = numberEntries(words);
	const times = new Float64Array(entries.length);
	const met = new Uint32Array(entries.length);
	return {
		entries,
		each(tellings, visit) {
			let size = 0;
			for (const row of tellings) {
				for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at++) {
					const entry = entryAt[rows.terms[at] as number] as number;
					if (entry === -1) continue;
					if (times[entry] === 0) met[size++] = entry;
					times[entry] = (times[entry] as number) + (rows.counts[at] as number) / tellings.length;
				}
			}
			for (let place = 0; place < size; place++) {
				const entry = met[place] as number;
				visit(entry, times[entry] as number);
				times[entry] = 0;
			}
		},
	};
}

/** Every entry that words stand for, and by word the number of its entry; −1 where it has none. */
function numberEntries(words: HitTable['words']): Pick<StoryHits, 'entries'> & {readonly entryAt: Int32Array} {
	const numbers = new Map<Entry, number>();
	const entryAt = new Int32Array(words.size).fill(-1);
	for (let word = 0; word < words.size; word++) {
		const entry = entryOf(words.termOf(word));
		if (!entry) continue;
		const number = numbers.get(entry) ?? numbers.size;
		numbers.set(entry, number);
		entryAt[word] = number;
	}
	return {entries: [...numbers.keys()], entryAt};
}
